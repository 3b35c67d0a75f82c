import type { ExclusionRule } from './exclusion-rule.js'
import { contactByFourthMonth, contactInEleventhMonth, contactInSeventhMonth } from './later-law/evaluation-contacts.js'
import { registerWithRegionalService } from './later-law/registration.js'
import type { ObligationRule } from './obligation-rule.js'
import { codexPresumption, type PresumptionRule, zivPresumption } from './presumption.js'
import { certifiedEnd, codexRequested, medicalGround, ownTrajectory, permittedWork } from './route-a/bars.js'
import { explainWithholding, sendQuestionnaire } from './route-a/step-2-questionnaire.js'
import { returnQuestionnaire, supportWithQuestionnaire } from './route-a/step-3-return.js'
import { examWhenQuestionnaireImpossible, firstEstimate } from './route-a/step-4-estimate.js'
import { examInCategory1, examInCategory3, notifyRefusal } from './route-a/step-5-category.js'
import { referAtOnce, referFromCategory1, referFromCategory3 } from './route-a/step-6-referral.js'
import { askConsent, firstContactAtOnce, firstContactLater, registerContact } from './route-a/step-7-first-contact.js'
import { contactAfterRefusal, decidePermission, requestPermission } from './route-b/permission.js'
import { returnQuestionnaireOnRequest, supportWithQuestionnaireOnRequest } from './route-b/questionnaire.js'
import {
  arrangeContact,
  firstContactOnRequest,
  firstContactWithoutQuestionnaire,
  informDoctor,
} from './route-b/request.js'
import { approveRetraining, informTreatingDoctor, proposeResumption, reviewPlan } from './ziv/plan.js'
import { evaluateResults } from './ziv/results.js'
import { followUpInterview, informOccupationalPhysician } from './ziv/start.js'

const obligations = [
  sendQuestionnaire,
  explainWithholding,
  returnQuestionnaire,
  supportWithQuestionnaire,
  returnQuestionnaireOnRequest,
  supportWithQuestionnaireOnRequest,
  firstEstimate,
  examWhenQuestionnaireImpossible,
  examInCategory1,
  examInCategory3,
  notifyRefusal,
  referAtOnce,
  referFromCategory1,
  referFromCategory3,
  firstContactAtOnce,
  firstContactLater,
  firstContactOnRequest,
  firstContactWithoutQuestionnaire,
  askConsent,
  registerContact,
  arrangeContact,
  informDoctor,
  requestPermission,
  decidePermission,
  contactAfterRefusal,
  informOccupationalPhysician,
  followUpInterview,
  approveRetraining,
  proposeResumption,
  informTreatingDoctor,
  reviewPlan,
  evaluateResults,
  contactByFourthMonth,
  contactInSeventhMonth,
  contactInEleventhMonth,
  registerWithRegionalService,
] as const

/**
 * The name of a rule of the contract, such as `estimate.first`.
 * @category Law
 */
export type RuleId = (typeof obligations)[number]['rule']

/**
 * The whole law of the package as data: what must be done, what bars it, and the presumption.
 *
 * The evaluator is a fold over these records and knows none of them by name.
 *
 * @category Law
 */
export interface Rulebook {
  readonly obligations: readonly (ObligationRule & { readonly rule: RuleId })[]
  readonly exclusions: readonly ExclusionRule[]
  readonly presumptions: readonly PresumptionRule[]
}

/**
 * The rules in force, in the order of the circular.
 *
 * @example
 * ```ts
 * import { rulebook } from 'terug-naar-werk'
 * const rule = rulebook.obligations.find(({ rule }) => rule === 'exam.category3')
 * rule?.norms // => ['A5-3']
 * rule?.bearer // => 'advisingDoctor'
 * ```
 * @category Law
 */
export const rulebook: Rulebook = {
  obligations,
  exclusions: [certifiedEnd, medicalGround, codexRequested, permittedWork, ownTrajectory],
  presumptions: [codexPresumption, zivPresumption],
}

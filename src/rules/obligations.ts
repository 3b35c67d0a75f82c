import type { Law } from '../law/law.js'
import type { LawId } from '../law/laws.js'
import { setNewContactDate, setNewExamDate } from './absences.js'
import { notifyConsequence } from './consequences.js'
import {
  contactBeforeEndOfInvalidity,
  contactByFourthMonth,
  contactInEleventhMonth,
  contactInSeventhMonth,
  estimateAgain,
} from './later-law/evaluation-contacts.js'
import {
  askToRegister,
  askToRegisterAgain,
  proveRegistration,
  registerWithRegionalService,
} from './later-law/registration.js'
import { examWhenEndPresumed, validateCategory2 } from './later-law/team-members.js'
import type { LetterForm, ObligationRule } from './obligation-rule.js'
import { explainWithholding, sendQuestionnaire } from './route-a/step-2-questionnaire.js'
import { returnQuestionnaire, supportWithQuestionnaire } from './route-a/step-3-return.js'
import { examWhenQuestionnaireImpossible, firstEstimate } from './route-a/step-4-estimate.js'
import { examInCategory1, examInCategory3, notifyRefusal } from './route-a/step-5-category.js'
import { referAtOnce, referFromCategory1, referFromCategory2, referFromCategory3 } from './route-a/step-6-referral.js'
import {
  answerCodexPlan,
  askConsent,
  firstContactAtOnce,
  firstContactLater,
  registerContact,
} from './route-a/step-7-first-contact.js'
import { contactAfterRefusal, decidePermission, requestPermission } from './route-b/permission.js'
import { returnQuestionnaireOnRequest, supportWithQuestionnaireOnRequest } from './route-b/questionnaire.js'
import {
  arrangeContact,
  firstContactOnRequest,
  firstContactWithoutQuestionnaire,
  informDoctor,
} from './route-b/request.js'
import { startThroughRegionalService } from './route-c.js'
import { approveRetraining, informTreatingDoctor, proposeResumption, reviewPlan } from './ziv/plan.js'
import { evaluateResults } from './ziv/results.js'
import { followUpInterview, informOccupationalPhysician } from './ziv/start.js'

/** Every obligation, in the order of the circular. @internal */
export const obligations = [
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
  referFromCategory2,
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
  contactBeforeEndOfInvalidity,
  examWhenEndPresumed,
  estimateAgain,
  validateCategory2,
  answerCodexPlan,
  registerWithRegionalService,
  askToRegister,
  proveRegistration,
  askToRegisterAgain,
  startThroughRegionalService,
  setNewExamDate,
  setNewContactDate,
  notifyConsequence,
] as const satisfies readonly (ObligationRule & OfKnownLaws)[]

/** A record of a law that is not among the laws does not compile. */
interface OfKnownLaws {
  readonly law: Law<LawId>
  readonly amendedBy?: readonly { readonly law: Law<LawId> }[]
}

/**
 * The id of a rule, such as `estimate.first`.
 * @category Law
 */
export type RuleId = (typeof obligations)[number]['rule']

/**
 * The id of a record, such as `contact.first/atOnce`. Several records may state one rule.
 * @category Law
 */
export type RecordId = (typeof obligations)[number]['id']

/**
 * The id of a record whose step is a letter, such as `absence.newDate/exam`.
 * @category Letters
 */
export type LetterRecordId = Extract<(typeof obligations)[number], { readonly letter: LetterForm }>['id']

/**
 * The kind of a letter: the rule whose step is that letter.
 *
 * - `questionnaire.withholdingNotice`: that no questionnaire is sent, and why
 * - `refusal.notify`: that the requested ZIV trajectory is refused
 * - `absence.newDate`: the new date after an absence, with a warning
 * - `regional.letter`: the first letter that asks to register with the employment service
 * - `regional.secondLetter`: the second one, with a warning
 * - `consequence.notify`: the decision on the benefit
 *
 * @category Letters
 * @useDeclaredType
 */
export type LetterKind = Extract<(typeof obligations)[number], { readonly letter: LetterForm }>['rule']

/**
 * Every kind of letter, in the order of the rules.
 *
 * @example
 * ```ts
 * import { letterKinds } from 'terug-naar-werk/letters'
 * letterKinds.includes('absence.newDate') // => true
 * letterKinds.length // => 6
 * ```
 * @category Letters
 */
export const letterKinds: readonly LetterKind[] = [
  ...new Set(obligations.flatMap((record) => ('letter' in record ? [record.rule] : []))),
]

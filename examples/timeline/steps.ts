import type { Day, RuleId } from 'terug-naar-werk'
import { capacitiesTermOn } from 'terug-naar-werk/law'

const CAPACITIES = 'CAPACITIES'

/** What must be done under a rule, in the words that the law of the day uses. */
export const stepOn = (rule: RuleId, day: Day): string => steps[rule].replace(CAPACITIES, capacitiesTermOn(day).en)

const steps: Record<RuleId, string> = {
  'questionnaire.send': 'send the questionnaire',
  'questionnaire.withholdingNotice': 'explain to the insured why no questionnaire comes, and name the coordinator',
  'questionnaire.return': 'return the questionnaire, properly completed',
  'questionnaire.support': 'contact the insured and help with the questionnaire',
  'estimate.first': `make the first estimate of the ${CAPACITIES}`,
  'exam.questionnaireImpossible': 'examine the insured, who could not complete the questionnaire',
  'exam.category1': 'examine the insured in category 1, still incapable after six months',
  'exam.category3': 'examine the insured in category 3 again',
  'referral.make': 'refer the insured in category 4 to the coordinator',
  'refusal.notify': 'notify the refusal of the ZIV trajectory',
  'contact.arrange': 'make an appointment for the first contact',
  'contact.first': 'hold the first contact',
  'consent.ask': 'ask written consent at the first contact',
  'contact.register': 'register the first contact and what was agreed',
  'doctor.inform': 'inform the advising doctor of the request',
  'permission.request': 'report the contact and ask permission for the trajectory',
  'permission.decide': 'decide on the permission',
  'contact.afterRefusal': 'discuss the refused permission in a new contact',
  'ziv.informOccupationalPhysician': 'inform the occupational physician of the ZIV trajectory',
  'ziv.followUpInterview': 'hold the first follow-up interview',
  'ziv.retrainingApproval': 'ask the High Commission to approve the retraining',
  'ziv.resumptionProposal': 'propose the resumption of work to the advising doctor',
  'ziv.informTreatingDoctor': 'send findings and plan to the treating doctor',
  'ziv.review': 'review the plan, every three months',
  'ziv.evaluate': 'evaluate and register the results of the trajectory',
  'evaluation.contact': 'see or speak to the insured to evaluate the incapacity',
  'regional.start': 'may start a trajectory by registering with the regional employment service',
  'absence.newDate': 'set a new date after the unjustified absence, with a warning',
  'regional.register': 'register with the regional employment service',
  'regional.proof': 'prove the registration with the regional employment service',
  'regional.letter': 'ask the insured by letter to register with the regional employment service',
  'regional.secondLetter': 'send the second letter to the insured, who has not registered',
  'estimate.again': `estimate the ${CAPACITIES} again`,
  'exam.endPresumed': 'examine the insured, whose incapacity is presumed to end',
  'category2.validate': 'confirm or change category 2, which a team member estimated',
  'codexPlan.answer': 'answer the copy of the CODEX plan',
  'consequence.notify': 'notify the insured of the consequence for the benefit',
}

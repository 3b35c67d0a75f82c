/**
 * The rules of the circular as functions: a day goes in, a window comes out. This entry does not load zod, so
 * that a program that needs one rule stays small.
 *
 * @packageDocumentation
 */

export type { BarringGround, GroundFacts } from './barring-grounds.js'
export { allowedChannels, type ChannelVerdict, channelVerdict, isChannelAllowed } from './channels.js'
export {
  type Activity,
  type CoordinatorFacts,
  type CoordinatorQualification,
  coordinatorQualification,
  type Requirement,
  type RequirementState,
} from './coordinator.js'
export { type FirstContactCase, firstContactWindow } from './first-contact-window.js'
export type { InForceDays } from './in-force-days.js'
export { type LawOn, lawOn } from './law-on.js'
export { monthOfIncapacity } from './month-of-incapacity.js'
export { type PresumptionCase, type PresumptionPeriod, presumptionPeriod } from './presumption-period.js'
export { questionnaireBars, questionnaireSendDay } from './route-a/step-2-questionnaire.js'
export { questionnaireReturnWindow } from './route-a/step-3-return.js'
export { firstEstimateBars, firstEstimateWindow } from './route-a/step-4-estimate.js'
export { category1ExamWindow, category3ExamWindow } from './route-a/step-5-category.js'
export { firstContactBars } from './route-a/step-7-first-contact.js'
export { contactAfterRefusalWindow } from './route-b/permission.js'
export type { RuleWindow } from './rule-window.js'
export { mayPerform, type TeamTask } from './team-task.js'
export { planReviewWindow } from './ziv/plan.js'
export { followUpInterviewWindow } from './ziv/start.js'

/**
 * The rules as data. **Unstable before 1.0**: a minor version may change the shape of a record.
 *
 * @packageDocumentation
 */

export { evaluateUnder } from '../evaluation/evaluate.js'
export { agendaUnder } from '../evaluation/planning/agenda.js'
export { nextChangeUnder } from '../evaluation/planning/next-change.js'
export { receiptUnder } from '../evaluation/receipt.js'
export { explainUnder } from '../explain/explain.js'
export { agendaForUnder, nextChangeForUnder } from '../explain/planning-for.js'
export { receiptForUnder } from '../explain/receipt-for.js'
export { redactUnder } from '../explain/redact.js'
export { whatWouldChangeUnder } from '../explain/what-would-change.js'
// The words for terms and amendments
export type { Amendment, Enacted, Ending } from '../law/amendment.js'
export type { Boundary, BoundaryChoice, Recurrence, Term, TermKind } from '../law/term.js'
export type { AbsenceCascade } from '../rules/absences.js'
export type {
  AbsenceConsequence,
  ConsequenceRate,
  ConsequenceRule,
  ConsequenceTerms,
  RegistrationConsequence,
} from '../rules/consequences.js'
export type { DayConcerned } from '../rules/day-concerned.js'
export type { ExclusionEnd, ExclusionRule, ExclusionTerms } from '../rules/exclusion-rule.js'
export type { FindingTerms, MomentFinding } from '../rules/findings.js'
export type { JudgementRule, JudgementTerms } from '../rules/judgements.js'
export type { NeedRule, NeedTerms } from '../rules/needs.js'
export type {
  FulfilmentReading,
  GroundNorms,
  LetterForm,
  ObligationAmendment,
  ObligationRule,
  ObligationTerms,
  StepTrigger,
  Trigger,
} from '../rules/obligation-rule.js'
export type { OtherReading, PresumptionEnding, PresumptionRule, PresumptionTerms } from '../rules/presumption.js'
// The rules as data
export { type Rulebook, rulebook } from '../rules/rulebook.js'
export type { StateFinding } from '../rules/state-findings.js'
// Reforms: a draft of a law or a house rule as JSON, and results under it
export { amend } from './amend.js'
export { amendmentsSchema } from './amendment-schema.js'
export { amendmentsJsonSchema } from './json-schema.js'
export type {
  ExclusionChange,
  PresumptionChange,
  Proposed,
  ProposedAmendment,
  ProposedInForce,
  ProposedLaw,
  RateChange,
  RecordEnd,
  RepeatedStepChange,
  StepChange,
  StepFields,
} from './proposed-amendment.js'
export type {
  DaysBoundary,
  ListedBoundary,
  MonthBoundary,
  MonthsBeforeBoundary,
  ProposedBoundary,
  ProposedMaximum,
  ProposedRecurrence,
  ProposedWindow,
  ShiftedBoundary,
  SimpleBoundary,
  WithinMonthsBoundary,
} from './proposed-window.js'

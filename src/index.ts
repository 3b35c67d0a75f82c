/**
 * The Belgian return-to-work trajectory as typed rules. A dossier goes in, obligations come out.
 *
 * @packageDocumentation
 */

// Parsing: unknown input becomes a day, a dossier or options, or issues
export type { Either, NonEmptyArray } from './calendar/either.js'
export type { ExpectedData, Issue, IssueCode } from './calendar/issue.js'
export { type Day, day, FIRST_DAY, isDay, LAST_DAY } from './calendar/day.js'
export { parseDay } from './calendar/parse-day.js'
export { parseDossier } from './dossier/parse-dossier.js'
export { evaluateInput } from './schema/evaluate-input.js'
export { parseOptions } from './schema/parse-options.js'

// The dossier
export type { Dossier, Incapacity } from './dossier/dossier.js'
export type { DossierEvent, EventDays, EventFields, EventOf, Paired, PlainEventType } from './dossier/event.js'
export type {
  AbsencePlace,
  Category,
  CodexEnding,
  CodexRequester,
  ConsentForm,
  ContactKind,
  ContactOutcome,
  DoctorOrTeam,
  HeldContact,
  PlanAim,
  PlanElement,
  RegionalService,
  Route,
  SupportGiver,
  ZivSituation,
} from './dossier/event-values.js'
export type { EventType } from './dossier/event-order.js'

// The evaluation of a dossier
export { evaluate } from './evaluation/evaluate.js'
export {
  type Agenda,
  type AgendaOptions,
  type AgendaReason,
  type AgendaStep,
  agendaOf,
} from './evaluation/planning/agenda.js'
export { nextChange } from './evaluation/planning/next-change.js'
export type { ChangeCause } from './evaluation/change-cause.js'
export {
  type ComparedConsequence,
  type ComparedObligation,
  type ComparedPresumption,
  type ConsequenceChange,
  diffEvaluations,
  type EvaluationDiff,
  type ObligationChange,
  type PresumptionDifference,
} from './evaluation/diff.js'
export type { ChosenOptions, EvaluatedCase, Evaluation, LeftOut } from './evaluation/result/evaluation.js'
export type { Consequence, ConsequenceCause, ConsequenceReading } from './evaluation/result/consequence.js'
export type { DossierStatus } from './rules/status/dossier-status.js'
export type { Exclusion } from './evaluation/result/exclusion.js'
export type { Finding } from './evaluation/result/finding.js'
export type { Judgement } from './evaluation/result/judgement.js'
export type { Need } from './evaluation/result/need.js'
export type { Obligation, ObligationReading } from './evaluation/result/obligation.js'
export type { Otherwise } from './evaluation/result/otherwise.js'
export type { Presumption } from './evaluation/result/presumption.js'
export { rulebookFingerprint } from './evaluation/fingerprint.js'
export { type Receipt, type ReceiptSecret, receiptOf } from './evaluation/receipt.js'
export type { ChosenReadings, EvaluateOptions, RollOver, Saturday } from './evaluation/options.js'

// Why, for whom, and what would change it
// The labels and words before the explanations: a bundle then holds what is alike side by side, and is 1 kB smaller.
export { labelOf } from './explain/labels/label-of.js'
export { noticeTextOf } from './explain/notice-text-of.js'
export { explain, type ExplainOptions } from './explain/explain.js'
export type { ExplainedTo } from './explain/explanation-in.js'
export type { ConsequenceEnd, PartFact } from './explain/part-facts.js'
export type { Explanation, ExplanationFact, ExplanationStep, ReformEffect } from './explain/explanation.js'
export type { Absence, NamedCause } from './explain/absence.js'
export type { Citation } from './explain/citation.js'
export type { Count, Counted, FreeDay, MissingDay, MonthCounting } from './explain/counting.js'
export { glossary, type GlossaryTerm, type TermKey } from './explain/glossary.js'
export type { LabelCode } from './explain/labels/label-code.js'
export { type Language, languages } from './explain/language.js'
export { type CodeOfIssue, issuesFor } from './explain/issues-for.js'
export { agendaFor, nextChangeFor } from './explain/planning-for.js'
export { type AudienceReceipt, receiptFor } from './explain/receipt-for.js'
export { redact } from './explain/redact.js'
export type { Change, Supposition } from './explain/change.js'
export { supposing, type SupposedCase } from './explain/supposing.js'
export { whatWouldChange } from './explain/what-would-change.js'

// The rules as functions: the names of terug-naar-werk/rules
export * from './rules/index.js'

// Words of the rules that results use. The rules as data are in terug-naar-werk/rulebook
export type { ObligationState } from './rules/obligation-state.js'
export type { RecordId, RuleId } from './rules/obligations.js'
export type { Ground } from './rules/ground.js'
export type { ObligationBasis, ObligationModality } from './rules/obligation-rule.js'
export type { ExclusionModality } from './rules/exclusion-rule.js'
export type { PresumptionEnd, PresumptionKind } from './rules/presumption.js'
export type { ConsequenceKind, ConsequencePercentage } from './rules/consequences.js'
export type { FindingCode, FindingSeverity } from './rules/findings.js'
export type { NeedFact } from './rules/needs.js'
export type { JudgementOption, JudgementQuestion } from './rules/judgements.js'
export type { Cause } from './dossier/cause.js'
export type { DerivedMoment, Moment } from './dossier/moment.js'

// Types that the exports above use. Their values are in terug-naar-werk/calendar and terug-naar-werk/law
export type { Convention } from './calendar/convention.js'
export type { Anchor, OtherAnchor } from './law/term.js'
export type { Window } from './calendar/window.js'
export type { Channel, ChannelBasis, ChannelMatrix, ChannelRow, ContactMoment } from './law/channel-matrix.js'
export { type Audience, audiences, type Confidentiality } from './law/confidentiality.js'
export type { Coverage } from './law/coverage.js'
export type { MedicalGround } from './law/medical-ground.js'
export type { Bearer, Norm, NormModality } from './law/norm.js'
export type { NormId } from './law/norms.js'
export type { Notice, NoticeId } from './law/notice.js'
export type { Scheme } from './law/scheme.js'
export type { Answer, Question, ReadingId, ReadingName } from './law/answers.js'
export type { CaseOfLaw } from './law/in-force.js'
export type { InForce, Law, Reform } from './law/law.js'
export type { LawId } from './law/laws.js'

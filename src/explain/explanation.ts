import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { ObligationReading } from '../evaluation/result/obligation.js'
import type { ReadingId } from '../law/answers.js'
import type { CapacitiesTerm } from '../law/capacities-term.js'
import type { Audience } from '../law/confidentiality.js'
import type { Coverage } from '../law/coverage.js'
import type { Reform } from '../law/law.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { FindingCode } from '../rules/findings.js'
import type { Ground } from '../rules/ground.js'
import type { JudgementQuestion } from '../rules/judgements.js'
import type { NeedFact } from '../rules/needs.js'
import type { ObligationBasis, ObligationModality } from '../rules/obligation-rule.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { RecordId, RuleId } from '../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../rules/presumption.js'
import type { Absence, NamedCause } from './absence.js'
import type { Change } from './change.js'
import type { Citation } from './citation.js'
import type { Counted } from './counting.js'
import type { TermKey } from './glossary.js'
import type { Language } from './language.js'
import type { PartFact } from './part-facts.js'

const reformEffects = ['changes', 'applied', 'notGiven'] as const

/**
 * What an invented reform does to the step that is explained.
 *
 * - `changes`: the rule stands as the reform states it, or ends by it
 * - `applied`: the evaluation applied the reform; that it changes this rule is not said
 * - `notGiven`: it changes this rule, or may do so; this explanation was made without it and does not say how
 *
 * @category Explanation
 * @useDeclaredType
 */
export type ReformEffect = (typeof reformEffects)[number]

/**
 * One fact of an explanation, as data.
 *
 * | kind | states |
 * |---|---|
 * | `what`, `who`, `window`, `state` | what must be done, by whom, when, and its state |
 * | `presumption`, `presumed` | which legal presumption it is, its period, and what ends it |
 * | `trigger`, `counted` | what triggered it, and how its days were counted, step by step |
 * | `source`, `basis`, `coverage` | its sources, and whether the law was read in full |
 * | `reform` | an invented text that is no law, and what it does to this step |
 * | `bar`, `lapse` | the exclusion that bars it, or the event that made it lapse |
 * | `waitsForDecision`, `waitsForFact` | the decision or the fact on which it depends |
 * | `finding` | what was not done as the texts require |
 * | `absent` | why the evaluation has nothing of the kind |
 * | `reading` | what another reading of the sources gives, and the sources that hold it |
 * | `change` | what would change it |
 * | `terms` | the terms used that have no official form in this language |
 * | the kinds of `PartFact` | what concerns an exclusion or a consequence alone |
 * | `notDisclosed` | the audience may not know it |
 * | `unknownKey` | nothing has this name or this key |
 *
 * @category Explanation
 */
export type ExplanationFact =
  | {
      readonly kind: 'what'
      readonly rule: RuleId
      /** The record, and the texts of law that amended it: together they choose the words. */
      readonly variant: RecordId
      readonly amendedBy: readonly string[]
      readonly capacities: CapacitiesTerm['key']
    }
  | {
      readonly kind: 'who'
      readonly bearer: Bearer
      readonly alsoBy: readonly 'teamMember'[]
      readonly modality: ObligationModality
    }
  | {
      readonly kind: 'window'
      readonly window: Window
      /** Present: the last day had passed when the step came up, on this day. */
      readonly cameUpOn?: Day
    }
  | {
      readonly kind: 'state'
      readonly asOf: Day
      readonly state: ObligationState
      readonly modality: ObligationModality
      /** The last day of the window; null where the text states none. */
      readonly until: Day | null
      readonly fulfilledOn?: Day
      /** Present: what fulfils it shows only that it was done by that day. */
      readonly atLatest?: true
    }
  | { readonly kind: 'presumption'; readonly presumption: PresumptionKind }
  | {
      readonly kind: 'presumed'
      readonly from: Day
      readonly until: Day
      readonly maxUntil: Day
      readonly endedBy: PresumptionEnd | null
      /** Whether it is past on the day of the evaluation. */
      readonly over: boolean
    }
  | { readonly kind: 'trigger'; readonly cause: NamedCause; readonly on: Day }
  | ({ readonly kind: 'counted' } & Counted)
  | { readonly kind: 'source'; readonly norms: readonly NormId[]; readonly citations: readonly Citation[] }
  | { readonly kind: 'basis'; readonly basis: ObligationBasis }
  | { readonly kind: 'coverage'; readonly coverage: Coverage; readonly asOf: Day }
  | ({ readonly kind: 'reform'; readonly effect: ReformEffect } & Reform)
  | {
      readonly kind: 'bar'
      readonly ground: Ground
      readonly from: Day
      readonly until: Day | null
      readonly norms: readonly NormId[]
      readonly citations: readonly Citation[]
      /** Whether it is past on the day of the evaluation. */
      readonly over: boolean
    }
  | { readonly kind: 'lapse'; readonly cause: NamedCause; readonly on: Day }
  | { readonly kind: 'waitsForDecision'; readonly question: JudgementQuestion; readonly by: Bearer }
  | { readonly kind: 'waitsForFact'; readonly fact: NeedFact }
  | { readonly kind: 'finding'; readonly code: FindingCode; readonly on: Day }
  | PartFact
  | ({ readonly kind: 'absent' } & Absence)
  | ({
      readonly kind: 'reading'
      readonly id: ReadingId
      readonly value: string
      readonly heldBy: readonly Citation[]
      /** Present: its last day is nearer than every other one, and the step is still to be done. */
      readonly safest?: true
    } & Omit<ObligationReading, 'reading'>)
  | ({ readonly kind: 'change' } & Change)
  | { readonly kind: 'terms'; readonly terms: readonly TermKey[] }
  | { readonly kind: 'notDisclosed' }
  | { readonly kind: 'unknownKey' }

/** A fact of a kind. @internal */
export type FactOf<Kind extends ExplanationFact['kind']> = Extract<ExplanationFact, { readonly kind: Kind }>

/**
 * A fact of an explanation, and its sentence.
 * @category Explanation
 */
export type ExplanationStep = ExplanationFact & { readonly text: string }

/**
 * The explanation of a part of an evaluation, in a language and for an audience.
 *
 * nl: uitleg · fr: explication · de: Erläuterung
 *
 * @category Explanation
 */
export interface Explanation {
  /** The key of what it explains. */
  readonly key: string
  /** The language of its texts. */
  readonly language: Language
  /** Who reads it. */
  readonly audience: Audience
  /** Its facts in order, each with a sentence. */
  readonly steps: readonly ExplanationStep[]
  /**
   * What the audience reads. For the advising doctor and the coordinator: the sentences of the steps under their headings.
   * For the insured person: a short page that addresses him or her. For the employer: what concerns the contract, or one
   * sentence of professional secrecy.
   */
  readonly text: string
}

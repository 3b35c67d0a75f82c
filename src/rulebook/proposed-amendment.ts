import type { Day } from '../calendar/day.js'
import type { Moment } from '../dossier/moment.js'
import type { Bearer } from '../law/norm.js'
import type { NormId } from '../law/norms.js'
import type { Scheme } from '../law/scheme.js'
import type { Ground } from '../rules/ground.js'
import type { GroundNorms, ObligationModality } from '../rules/obligation-rule.js'
import type { RecordId } from '../rules/obligations.js'
import type { PresumptionEnd, PresumptionKind } from '../rules/presumption.js'
import type { ProposedMaximum, ProposedRecurrence, ProposedWindow } from './proposed-window.js'

// The JSON of an amendment: close to the records, but with nothing in it that only the law of the package needs.

/**
 * From which day an invented text applies, and to whom.
 * @category Reforms
 */
export interface ProposedInForce {
  /** The first day of the text. */
  readonly from: Day
  /** Only incapacities that start on this day or later. */
  readonly startsFrom?: Day | undefined
  /** Only incapacities that start on this day or earlier. */
  readonly startsUntil?: Day | undefined
  /** Only these schemes. */
  readonly schemes?: readonly Scheme[] | undefined
}

/**
 * An invented text: a draft of a law, or a house rule of an insurer.
 * @category Reforms
 */
export interface ProposedLaw {
  /** Its id, which no text of law and no other invented text bears. Results name it in `amendedBy`. */
  readonly id: string
  /** Its title, which results and explanations show. */
  readonly title: string
  /** From which days it applies; several entries where other starts or schemes have another first day. */
  readonly inForce: readonly ProposedInForce[]
}

/**
 * What every amendment says: which text amends which record.
 * @category Reforms
 */
export interface Proposed {
  /**
   * The invented text; or its id alone, where an earlier amendment of the list, or the rulebook, holds that text.
   */
  readonly law: ProposedLaw | string
}

/**
 * The fields that a reform may change in any obligation.
 * @category Reforms
 */
export interface StepFields {
  /** Who must do it. */
  readonly bearer?: Bearer | undefined
  /** Who else may do it; an empty list: nobody. */
  readonly alsoBy?: readonly 'teamMember'[] | undefined
  /** Whether it must be done or may be done. */
  readonly modality?: ObligationModality | undefined
  /** The norms behind it. */
  readonly norms?: readonly NormId[] | undefined
  /** Every ground that bars it, each with its norms. A ground that is not named bars it no longer. */
  readonly barredBy?: GroundNorms | undefined
  /** Every ground that suspends it, each with its norms. */
  readonly suspendedBy?: GroundNorms | undefined
}

/**
 * An amendment of an obligation: the fields that change, and no other.
 * @category Reforms
 */
export interface StepChange extends Proposed, StepFields {
  /** The record, as `variant` of an obligation names it. */
  readonly record: RecordId
  /** The first and the last day. */
  readonly window?: ProposedWindow | undefined
  /**
   * The moments that start it. A record whose key has a fixed number (`evaluation.contact#4`), or that follows a missed step
   * (`questionnaire.support/routeA`), keeps its own.
   */
  readonly trigger?: readonly (Moment | 'incapacityStart')[] | undefined
}

/**
 * An amendment of a repeated obligation (`ziv.review`).
 * @category Reforms
 */
export interface RepeatedStepChange extends Proposed, StepFields {
  /** The record, as `variant` of an obligation names it. */
  readonly record: RecordId
  /** Its rhythm. */
  readonly window?: ProposedRecurrence | undefined
}

/**
 * An amendment of an exclusion.
 * @category Reforms
 */
export interface ExclusionChange extends Proposed {
  /** The ground of the exclusion. */
  readonly record: Ground
  /** Whether it forbids the steps, or the bearer may omit them. What suspends a trajectory keeps its own. */
  readonly modality?: 'prohibition' | 'power' | undefined
  /** The moments that end it; an empty list: none does. */
  readonly until?: readonly Moment[] | undefined
}

/**
 * An amendment of a consequence for the benefit.
 * @category Reforms
 */
export interface RateChange extends Proposed {
  /** The id of the consequence: `absence.`, the place and the number of the absence (`absence.exam/2`), or `registration`. */
  readonly record: string
  /** The percentage of the daily benefit that is withheld. At 100 the benefit is suppressed, below it is reduced. */
  readonly percentage?: number | undefined
  /** The norms behind it. */
  readonly norms?: readonly NormId[] | undefined
}

/**
 * An amendment of a legal presumption.
 * @category Reforms
 */
export interface PresumptionChange extends Proposed {
  /** The presumption: `presumption.` and its kind. */
  readonly record: `presumption.${PresumptionKind}`
  /** How long it lasts at most, counted from its first day, which counts. */
  readonly maximum?: ProposedMaximum | undefined
  /** What ends it before, of what ends it by the law; an empty list: nothing but its maximum and the end of the incapacity. */
  readonly endedBy?: readonly PresumptionEnd[] | undefined
  /** The norms behind it. */
  readonly norms?: readonly NormId[] | undefined
}

/**
 * The end of a record: nothing of it arises any more from the first day of the text on.
 * @category Reforms
 */
export interface RecordEnd extends Proposed {
  /** The record that ends. */
  readonly record: string
  /** Whether it is repealed, or another record takes its place. */
  readonly ended: 'repealed' | 'replacedBy'
  /** With `replacedBy`: the record of the same kind that takes its place. */
  readonly by?: string | undefined
}

/**
 * An amendment as JSON: which invented text changes or ends which record. `amend` reads a list of them.
 *
 * nl: wijziging · fr: modification · de: Änderung
 *
 * @category Reforms
 */
export type ProposedAmendment =
  | StepChange
  | RepeatedStepChange
  | ExclusionChange
  | PresumptionChange
  | RateChange
  | RecordEnd

/** The names of the fields that an amendment changes. @internal */
export const changesOf = (amendment: ProposedAmendment): readonly string[] =>
  Object.entries(amendment).flatMap(([field, value]) =>
    field === 'law' || field === 'record' || value === undefined ? [] : [field],
  )

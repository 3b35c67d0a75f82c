import type { Day } from '../../calendar/day.js'
import type { Window } from '../../calendar/window.js'
import type { Cause } from '../../dossier/cause.js'
import type { Moment } from '../../dossier/moment.js'
import type { Bearer } from '../../law/norm.js'
import type { NormId } from '../../law/norms.js'
import type { NoticeId } from '../../law/notice.js'
import type { OtherAnchor } from '../../law/term.js'
import type { ObligationBasis, ObligationModality } from '../../rules/obligation-rule.js'
import type { ObligationState } from '../../rules/obligation-state.js'
import type { RecordId, RuleId } from '../../rules/obligations.js'

/**
 * The window of an obligation in another reading of the sources, with its state and its day of fulfilment.
 * @category Evaluation
 */
export interface ObligationReading {
  /** The question and the answer, such as `RD-6:sameDate`. */
  readonly reading: string
  /** The days on which the step can be done in time by that reading. */
  readonly window: Window
  /** Present where this reading gives another state. */
  readonly state?: ObligationState
  /** Present where this reading gives another day of fulfilment. */
  readonly fulfilledOn?: Day
}

/**
 * A step that must or may be done in a case: its bearer, its window and its state.
 *
 * nl: verplichting · fr: obligation · de: Verpflichtung
 *
 * @category Evaluation
 */
export interface Obligation {
  /** The id of the rule, with `#n` for the n-th obligation of the rule. Corrected events may renumber it. */
  readonly key: string
  /** The rule from which the step follows. */
  readonly rule: RuleId
  /** The id of the record, such as `contact.first/atOnce`. To refer to an obligation, store it with the trigger. */
  readonly variant: RecordId
  /** Who must or may do the step. */
  readonly bearer: Bearer
  /** Who else may do it (LT-3). */
  readonly alsoBy?: readonly 'teamMember'[]
  /** Whether the bearer must do the step or may do it. */
  readonly modality: ObligationModality
  /** On what it rests, where that is no text of law for this case. */
  readonly basis?: ObligationBasis
  /** Both days are included; `until: null` where the text of law states no last day. */
  readonly window: Window
  /** What started it. `moment` is present where the rule requires more of the event than its type. */
  readonly trigger: {
    readonly type: Cause
    /** The day of the trigger. */
    readonly on: Day
    readonly moment?: Moment
  }
  /** The days from which its window is counted, other than the trigger and the start of the incapacity. */
  readonly countedFrom?: { readonly [anchor in OtherAnchor]?: Day }
  /** Where the step stands on the day of the evaluation. */
  readonly state: ObligationState
  /** The day on which it was done. */
  readonly fulfilledOn?: Day
  /** The keys of the exclusions that bar it, or barred it on its last day. */
  readonly barredBy?: readonly string[]
  /** The event after which it is no longer required, or `incapacityEnded`. */
  readonly lapsedBy?: {
    readonly type: Cause
    /** The day of that event, or the last day of the incapacity. */
    readonly on: Day
  }
  /** The norms that state the step and its term. */
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that amended the version that governs; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change this step; absent where none does. */
  readonly notices?: readonly NoticeId[]
  /** The other readings that give another window or another state; absent where none does. */
  readonly readings?: readonly ObligationReading[]
}

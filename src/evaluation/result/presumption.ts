import type { Day } from '../../calendar/day.js'
import type { Window } from '../../calendar/window.js'
import type { NormId } from '../../law/norms.js'
import type { NoticeId } from '../../law/notice.js'
import type { PresumptionEnd, PresumptionKind } from '../../rules/presumption.js'

/**
 * The legal presumption of incapacity that is running, or the last one that ran.
 *
 * nl: wettelijk vermoeden · fr: présomption légale · de: gesetzliche Vermutung
 *
 * @category Presumption
 */
export interface Presumption {
  /** `presumption.` with its kind, and `#n` for the n-th of a kind. */
  readonly key: string
  /** By which trajectory the person is presumed incapable. */
  readonly kind: PresumptionKind
  /** Its first day. */
  readonly from: Day
  /** The earliest end known on the day of the evaluation. */
  readonly until: Day
  /** Its last possible day, six months after it starts. */
  readonly maxUntil: Day
  /** What ends it; null while only its maximum is known and still to come. */
  readonly endedBy: PresumptionEnd | null
  /** The norms that state it. */
  readonly norms: readonly NormId[]
  /** The ids of the texts of law that amended the version of its record that governs; absent where none did. */
  readonly amendedBy?: readonly string[]
  /** The notices, of those in `law.notices`, on a text that was not read and may change it; absent where none does. */
  readonly notices?: readonly NoticeId[]
  /** The other readings that give another last day; absent where none does. */
  readonly readings?: readonly {
    /** The question and the answer, such as `RD-6:sameDate`. */
    readonly reading: string
    readonly window: Window
  }[]
}

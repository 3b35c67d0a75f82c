import type { Day } from '../calendar/day.js'
import type { Cause } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import type { Scheme } from '../law/scheme.js'
import type { DossierStatus } from '../rules/status/dossier-status.js'

/**
 * Something that can start or end a step: its type, and the moment where the rule requires more than the type.
 * @category Explanation
 */
export interface NamedCause {
  /** The event, or what no event reports. */
  readonly type: Cause
  /** The moment, where the rule requires more of the event than its type. */
  readonly moment?: Moment
}

/**
 * Why an evaluation does not hold an obligation.
 *
 * - `status`: with this status no step is required
 * - `contract`: it is only for cases with, or only for cases without, an employment contract
 * - `law`: the rule is not law yet on the day of the evaluation, or its window ended before it was law
 * - `repealed`: the rule was law and is so no longer
 * - `notConcerned`: it is not for this scheme, or not for this start of the incapacity; the fields say which
 * - `later`: it is listed from a day that is still to come
 * - `notTriggered`: no event has triggered it
 *
 * @category Explanation
 */
export type Absence =
  | { readonly because: 'status'; readonly status: DossierStatus }
  | { readonly because: 'contract'; readonly employmentContract: boolean }
  | { readonly because: 'law'; readonly inForceFrom: Day }
  | { readonly because: 'repealed'; readonly since: Day }
  | {
      readonly because: 'notConcerned'
      /** Present: it is only for these schemes. */
      readonly schemes?: readonly Scheme[]
      /** Present: it is only for incapacities that start on this day or later. */
      readonly startsFrom?: Day
      /** Present: it is only for incapacities that start on this day or before. */
      readonly startsUntil?: Day
    }
  | { readonly because: 'later'; readonly from: Day }
  | { readonly because: 'notTriggered'; readonly causes: readonly NamedCause[] }

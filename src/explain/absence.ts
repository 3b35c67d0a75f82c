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
 * Why an evaluation does not hold a step, an exclusion, a presumption or a consequence.
 *
 * - `status`: with this status no step is required
 * - `contract`: it is only for cases with, or only for cases without, an employment contract
 * - `law`: the rule is not law yet on the day of the evaluation, or its window ended before it was law
 * - `repealed`: the rule was law and is so no longer
 * - `notConcerned`: it is not for this scheme, or not for this start of the incapacity; the fields say which
 * - `later`: it is listed from a day that is still to come
 * - `endsBefore`: it would be listed from a day that is still to come, but the incapacity ends before that day
 * - `noEarlyEnd`: it requires that a certificate, or an end that is known beforehand, lies before the day on which the
 *   questionnaire would be sent, and the dossier holds none
 * - `notNearPensionAge`: it requires that the incapacity started within so many months that end with the month of the legal
 *   pension age, or later, and the dossier does not show that
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
  | {
      readonly because: 'endsBefore'
      /** The last day of the incapacity, which has not passed. */
      readonly endedOn: Day
      /** The day from which it would be listed. */
      readonly from: Day
    }
  | { readonly because: 'noEarlyEnd' }
  | { readonly because: 'notNearPensionAge'; readonly months: number }
  | { readonly because: 'notTriggered'; readonly causes: readonly NamedCause[] }

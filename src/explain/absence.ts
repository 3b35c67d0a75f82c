import type { Day } from '../calendar/day.js'
import type { Cause } from '../dossier/cause.js'
import type { Moment } from '../dossier/moment.js'
import type { DossierStatus } from '../evaluation/evaluation.js'

/**
 * Something that can start or end a step: its type, and the moment where the rule asks for more.
 * @category Explanation
 */
export interface NamedCause {
  readonly type: Cause
  readonly moment?: Moment
}

/**
 * Why an evaluation holds no such obligation.
 *
 * - `status`: nothing can be asked in this case at all
 * - `contract`: it is only for whoever has, or has not, an employment contract
 * - `law`: the rule is not law on the day of the evaluation, or not yet when its window closed
 * - `repealed`: what was law no longer is
 * - `notConcerned`: it is not for this scheme, or not for this start of the incapacity
 * - `later`: it is listed from a day that is still to come
 * - `notTriggered`: nothing has happened that starts it
 *
 * @category Explanation
 */
export type Absence =
  | { readonly because: 'status'; readonly status: DossierStatus }
  | { readonly because: 'contract'; readonly employmentContract: boolean }
  | { readonly because: 'law'; readonly inForceFrom: Day }
  | { readonly because: 'repealed'; readonly since: Day }
  | { readonly because: 'notConcerned' }
  | { readonly because: 'later'; readonly from: Day }
  | { readonly because: 'notTriggered'; readonly causes: readonly NamedCause[] }

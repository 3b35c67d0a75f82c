import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { DossierEvent } from '../dossier/event.js'
import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { ReadingId } from '../law/reading.js'
import type { ObligationState } from '../rules/obligation-state.js'

/**
 * Something to suppose of a case that is not so.
 *
 * - `day`: it is another day, and nothing more is known by then
 * - `event`: this had been recorded too; `moment` names it where its type says less
 * - `withoutEvent`: no event of this type on this day
 * - `reading`: another reading of the sources is chosen
 * - `contract`: there is, or is no, employment contract
 * - `recognised`: the incapacity is recognised
 * - `notEnded`, `notCertified`: no last day of the incapacity, or of the certificate, is recorded
 *
 * @category Explanation
 */
export type Supposition =
  | { readonly suppose: 'day'; readonly asOf: Day }
  | { readonly suppose: 'event'; readonly event: DossierEvent; readonly moment: Moment }
  | { readonly suppose: 'withoutEvent'; readonly type: EventType; readonly on: Day }
  | { readonly suppose: 'reading'; readonly reading: ReadingId; readonly value: string }
  | { readonly suppose: 'contract'; readonly employmentContract: boolean }
  | { readonly suppose: 'recognised' }
  | { readonly suppose: 'notEnded' }
  | { readonly suppose: 'notCertified' }

/**
 * What would have to be otherwise, and where the obligation would then stand.
 *
 * nl: wat er anders zou moeten zijn · fr: ce qui devrait changer · de: was anders sein müsste
 *
 * @category Explanation
 */
export interface Change {
  /** The key of the obligation that stands otherwise then. */
  readonly key: string
  /** All of them together. */
  readonly suppositions: readonly Supposition[]
  readonly state: ObligationState
  readonly window: Window
}

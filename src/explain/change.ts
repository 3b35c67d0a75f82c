import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { DossierEvent } from '../dossier/event.js'
import type { EventType } from '../dossier/event-order.js'
import type { Moment } from '../dossier/moment.js'
import type { ReadingId } from '../law/answers.js'
import type { ObligationState } from '../rules/obligation-state.js'

/**
 * A supposition about a case: something that differs from its dossier or its options.
 *
 * - `day`: the day of the evaluation is another one, and no other event is known by then
 * - `event`: this event is recorded too; `moment` is the moment that it makes
 * - `withoutEvent`: no event of this type is recorded for this day
 * - `reading`: another reading of the sources is chosen
 * - `contract`: there is an employment contract, or there is none
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
 * Suppositions, and the state and window that an obligation has with them.
 *
 * nl: wat er anders zou moeten zijn · fr: ce qui devrait changer · de: was anders sein müsste
 *
 * @category Explanation
 */
export interface Change {
  /** The key of the obligation. */
  readonly key: string
  /** The suppositions, which hold together. */
  readonly suppositions: readonly Supposition[]
  /** The state in which the step would then be. */
  readonly state: ObligationState
  /** The days on which it could then be done in time. */
  readonly window: Window
  /** Present where the step is a possibility and no duty. */
  readonly modality?: 'power'
}

import type { Day } from '../calendar/day.js'
import type { Cause } from '../dossier/cause.js'
import type { Dossier } from '../dossier/dossier.js'
import type { DossierEvent } from '../dossier/event.js'
import { byText, sorted } from '../dossier/in-order.js'
import type { Supposition } from './change.js'

/** Lists of suppositions; those of one list hold together. @internal */
export type Suppositions = readonly (readonly Supposition[])[]

/** @internal */
export const onDay = (asOf: Day): Supposition => ({ suppose: 'day', asOf })

/** Whether a certificate or a recognition states a last day. @internal */
export const isCertified = (dossier: Dossier): boolean =>
  dossier.incapacity.certifiedUntil !== undefined ||
  eventsOf(dossier).some((event) =>
    event.type === 'recognitionDecided' ? event.until !== undefined : event.type === 'certificateReceived',
  )

/** The end that is known beforehand supposed away, and the certificate with it. @internal */
export const withoutKnownEnd = (dossier: Dossier): readonly Supposition[] => {
  const certified: readonly Supposition[] = [{ suppose: 'notCertified' }]
  const ended = withoutEnd(dossier)
  return ended.length === 0 || isCertified(dossier) ? [...certified, ...ended] : ended
}

/** The end supposed away, as the dossier states it and as events tell it. @internal */
export const withoutEnd = (dossier: Dossier): readonly Supposition[] => [
  ...(dossier.incapacity.endedOn === undefined ? [] : [{ suppose: 'notEnded' } as const]),
  ...endsTold(dossier),
]

/** The absence of every event that tells an end. One that a relapse took away ends nothing any more (FA-1). @internal */
export const endsTold = (dossier: Dossier): readonly Supposition[] => {
  // Of one day, what is listed later came later (docs/decisions/0006).
  const events = sorted(eventsOf(dossier), ({ on }, other) => byText(on, other.on))
  const last = events.findLastIndex(({ type }) => type === 'incapacityResumed')
  const relapse = events[last]
  return absenceOfEach(
    events.filter(
      (event, place) =>
        event.type === 'incapacityEnded' && (relapse === undefined || place > last || event.lastDay >= relapse.on),
    ),
  )
}

/** The absence of the events of some types within a period. @internal */
export const withoutEvents = (
  types: readonly Cause[],
  from: Day,
  until: Day,
  dossier: Dossier,
): readonly Supposition[] =>
  absenceOfEach(eventsOf(dossier).filter(({ type, on: day }) => types.includes(type) && from <= day && day <= until))

/** An event recorded twice for one day is listed once. */
const absenceOfEach = (found: readonly DossierEvent[]): readonly Supposition[] =>
  found
    .filter((event, index) => found.findIndex(({ type, on: day }) => type === event.type && day === event.on) === index)
    .map(({ type, on: day }) => ({ suppose: 'withoutEvent', type, on: day }))

const eventsOf = ({ events }: Dossier): readonly DossierEvent[] => {
  // Stryker disable next-line ArrayDeclaration: a text is no event of any type
  return events ?? []
}

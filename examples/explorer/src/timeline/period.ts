import { type Day, type Dossier, evaluate } from 'terug-naar-werk'
import { daysLater, earliest, latest } from '../days'

/** The days that the timeline and the sliders show. */
export interface Period {
  readonly from: Day
  readonly until: Day
}

const [BEFORE, AFTER] = [14, 28]

/** Steps that come back for years do not make the timeline long. */
const AHEAD = 200

/**
 * From shortly before the start until shortly after the last day that is known. It hangs on the dossier alone, so that nothing jumps
 * while a slider moves; only a day outside of it makes it longer.
 */
export const periodOf = (dossier: Dossier, asOf: Day): Period => {
  const { start } = dossier.incapacity
  const happened = (dossier.events ?? []).flatMap(({ on, recordedOn }) => (recordedOn ? [on, recordedOn] : [on]))
  const horizon = latest([...happened, daysLater(start, 330)], start)
  // What comes back, such as a review, is listed when the one before has passed.
  const seen = [latest(happened, daysLater(start, 150)), horizon].map((day) => evaluate(dossier, { asOf: day }))
  const ends = seen.flatMap(({ obligations, presumptions }) => [
    ...obligations.map(({ window }) => window.until ?? window.from),
    ...presumptions.map((one) => one.maxUntil),
  ])
  const within = ends.filter((day) => day <= daysLater(horizon, AHEAD))
  return {
    from: daysLater(earliest([start, asOf, ...happened], start), -BEFORE),
    until: daysLater(latest([horizon, asOf, ...within], horizon), AFTER),
  }
}

import type { Dossier, DossierEvent } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import type { Random } from '../../measuring/random.js'

/** A dossier and the day from which it is looked at. */
export interface DossierCase {
  readonly dossier: Dossier
  readonly asOf: Day
}

/** What makes one variant: its events, and the day from which it is looked at. */
interface Shape {
  readonly events: readonly DossierEvent[]
  readonly asOf: Day
}

/** Draws days one after another: each call gives a day so many days after one before it. */
type After = (day: Day, least: number, most: number) => Day

/** The last day whose law the peer of the evaluate section knows. */
const LAST = '2023-12-31'

/**
 * As many variants of a dossier as asked: the same events in the same order, on other days each
 * time. Days late, early and in time come up, and starts at the end of a month on purpose often.
 * None is evaluated later than in 2023.
 */
export const variantsOf = (
  shape: (start: Day, after: After) => Shape,
  [first, days]: readonly [firstStart: Day, days: number],
  count: number,
  random: Random,
): readonly DossierCase[] => {
  const after: After = (day, least, most) => addDays(day, random(least, most))
  const variants: DossierCase[] = []
  while (variants.length < count) {
    const start = after(first, 0, days)
    const shifted = variants.length % 4 === 0 ? endOfMonth(start) : start
    const { events, asOf } = shape(shifted, after)
    const known = { id: `variant-${variants.length}`, scheme: 'employee', employmentContract: true } as const
    if (asOf <= LAST) variants.push({ asOf, dossier: { ...known, incapacity: { start: shifted }, events } })
  }
  return variants
}

/** The last day of its month. */
const endOfMonth = (day: Day): Day => {
  let last = day
  while (addDays(last, 1).slice(0, 7) === day.slice(0, 7)) last = addDays(last, 1)
  return last
}

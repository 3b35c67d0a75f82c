import { isBefore } from '../dossier/entries.js'
import { entriesOf, type MomentPlace } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance, Series } from './instance.js'
import { dayOfFulfilment, earliest } from './lapse.js'

/**
 * The occurrences of a series with their fulfilments. An act can fulfil an occurrence that has begun and is not
 * settled. Of these it fulfils the one whose last day is nearest; of two equally near ones, the earlier. The
 * occurrences before it that were not done lapse with that act. An act may fulfil none.
 * @internal
 */
export const occurrenceFulfilments = (
  listed: readonly Instance[],
  series: Series,
  of: CaseOnDay,
): readonly Instance[] => {
  const found = [...listed]
  const moments = new Set(listed.map(({ version }) => version.fulfilledBy))
  for (const moment of moments) {
    // Every occurrence up to this place is fulfilled or lapsed.
    let settled = -1
    for (const act of actsOf(moment, series, of)) {
      const nearest = nearestTo(act, found, settled, moment)
      if (nearest === undefined) continue
      const { place, one } = nearest
      // Stryker disable next-line EqualityOperator,ArithmeticOperator: those before are settled; the place itself is written next
      for (let missed = settled + 1; missed < place; missed += 1) found[missed] = lapsedBy(act, found[missed] ?? one)
      found[place] = {
        ...one,
        fulfilment: act,
        fulfilledOn: dayOfFulfilment(one.version, act, one.from, of.interpretation),
      }
      settled = place
    }
  }
  return found
}

/** The acts before the next trigger of a series, also earlier on the same day. No occurrence has begun on those before it. */
const actsOf = (moment: MomentPlace, { next }: Series, { timeline }: CaseOnDay): readonly Entry[] => {
  const entries = entriesOf(timeline.happened, moment)
  // Stryker disable next-line ArrayDeclaration: a text is no act, and fulfils nothing
  if (entries === undefined) return []
  return next === undefined ? entries : entries.filter((act) => isBefore(act, next))
}

/** The occurrence that an act fulfils, among those that are not settled. */
const nearestTo = (
  act: Entry,
  occurrences: readonly Instance[],
  settled: number,
  moment: MomentPlace,
): { readonly place: number; readonly one: Instance } | undefined => {
  let nearest: { readonly place: number; readonly one: Instance; readonly distance: number } | undefined
  for (let place = settled + 1; ; place += 1) {
    const one = occurrences[place]
    if (one === undefined || one.from > act.on) break
    if (one.version.fulfilledBy !== moment || (one.lapse !== undefined && act.on > one.lapse.on)) continue
    const distance = Math.abs((one.until ?? act.on) - act.on)
    if (nearest === undefined || distance < nearest.distance) nearest = { place, one, distance }
  }
  return nearest
}

/**
 * One that had lapsed before the act keeps its reason. One that was done by another kind of act stays done: its lapse
 * decides nothing.
 */
const lapsedBy = ({ on, type }: Entry, missed: Instance): Instance => ({
  ...missed,
  lapse: earliest(missed.lapse, { on, type }),
})

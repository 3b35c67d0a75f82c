import { isBefore, placeOfFirstAfter } from '../dossier/entries.js'
import { entriesOf, type MomentPlace } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Instance, Series } from './instance.js'
import { dayOfFulfilment } from './lapse.js'

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
      const place = fulfilledPlace(found, settled, act, moment)
      const one = place === undefined ? undefined : found[place]
      if (place === undefined || one === undefined) continue
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

/** The acts for a series: after its trigger and before the next trigger, also earlier on the same day. */
const actsOf = (moment: MomentPlace, { trigger, next }: Series, { timeline }: CaseOnDay): readonly Entry[] => {
  const entries = entriesOf(timeline.happened, moment) ?? []
  const own = entries.slice(placeOfFirstAfter(entries, trigger))
  return next === undefined ? own : own.filter((act) => isBefore(act, next))
}

/** The place of the occurrence that an act fulfils, among those that are not settled. */
const fulfilledPlace = (
  occurrences: readonly Instance[],
  settled: number,
  act: Entry,
  moment: MomentPlace,
): number | undefined => {
  let nearest: { readonly place: number; readonly distance: number } | undefined
  for (let place = settled + 1; place < occurrences.length; place += 1) {
    const one = occurrences[place]
    if (one === undefined || one.from > act.on) break
    if (one.version.fulfilledBy !== moment || (one.lapse !== undefined && act.on > one.lapse.on)) continue
    const distance = Math.abs((one.until ?? act.on) - act.on)
    if (nearest === undefined || distance < nearest.distance) nearest = { place, distance }
  }
  return nearest?.place
}

const lapsedBy = ({ on, type }: Entry, missed: Instance): Instance =>
  missed.fulfilment !== undefined ? missed : { ...missed, lapse: { on, type } }

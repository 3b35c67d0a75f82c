import type { DayNumber } from '../calendar/day-number.js'
import type { PresumptionEnd } from './presumption.js'

/** What ends a presumption before its maximum, as far as the end of one depends on it. */
interface Ending<Moment> {
  readonly by: PresumptionEnd
  readonly moment: Moment
  readonly lastDay: 'eve' | 'day'
}

/**
 * The earliest end of a presumption: its maximum, or a moment that ends it before. Where a moment ends it on
 * the last day of the maximum, the moment is named as the end.
 *
 * @param endedBy - the moments that end it; `lastDay` says whether the day of the moment is still covered
 * @param dayOf - the day of an ending, if it has come
 * @internal
 */
export const endOfPresumption = <One extends Ending<unknown>>(
  endedBy: readonly One[],
  maximum: DayNumber,
  dayOf: (ending: One) => DayNumber | undefined,
): { readonly on: DayNumber; readonly by: PresumptionEnd } => {
  let end: { readonly on: DayNumber; readonly by: PresumptionEnd } = { on: maximum, by: 'maximum' }
  for (const ending of endedBy) {
    const day = dayOf(ending) ?? Number.POSITIVE_INFINITY
    const on = ending.lastDay === 'eve' ? day - 1 : day
    if (on < end.on || (on === end.on && end.by === 'maximum')) end = { on, by: ending.by }
  }
  return end
}

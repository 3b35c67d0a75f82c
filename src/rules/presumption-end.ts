import type { DayNumber } from '../calendar/day-number.js'
import type { PresumptionEnd } from './presumption.js'

/**
 * The earliest end of a presumption: its maximum, or a moment that ends it before. Where a moment ends it on
 * the last day of the maximum, the moment is named as the end.
 *
 * @param endedBy - the moments that end it; `lastDay` says whether the day of the moment is still covered
 * @param firstOf - the first day of a moment on or after the start of the presumption
 * @internal
 */
export const endOfPresumption = <Moment>(
  endedBy: readonly { readonly by: PresumptionEnd; readonly moment: Moment; readonly lastDay: 'eve' | 'day' }[],
  maximum: DayNumber,
  firstOf: (moment: Moment) => DayNumber | undefined,
): { readonly on: DayNumber; readonly by: PresumptionEnd } => {
  let end: { readonly on: DayNumber; readonly by: PresumptionEnd } = { on: maximum, by: 'maximum' }
  for (const { by, moment, lastDay } of endedBy) {
    const day = firstOf(moment)
    if (day === undefined) continue
    const on = lastDay === 'eve' ? day - 1 : day
    if (on < end.on || (on === end.on && end.by === 'maximum')) end = { on, by }
  }
  return end
}

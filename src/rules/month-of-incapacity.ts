import { atLeastOne } from '../calendar/counts.js'
import type { Day } from '../calendar/day.js'
import { numberOf } from '../calendar/day-number.js'
import { duringMonth } from '../law/boundaries.js'
import { circular2022 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import { type RuleWindow, windowOf } from './rule-window.js'

/** The months that the circular names, and the norms that name them. */
const namedMonths: { readonly [month: number]: readonly NormId[] } = {
  4: ['A4-1'],
  6: ['A5-1', 'A7-2'],
  7: ['A5-2', 'A5-3'],
}

/**
 * The k-th month of the incapacity. The first day of the incapacity is the first day of the first month.
 *
 * nl: maand van de arbeidsongeschiktheid · fr: mois d'incapacité · de: Monat der Arbeitsunfähigkeit
 *
 * @param start - the first day of the incapacity
 * @param month - k, from 1; a fraction is dropped and less than 1 counts as 1
 * @returns the month, counted by the convention `quantieme`
 * @see norms A4-1, A5-1, A5-2, A5-3 and A7-2, which name such months
 * @example
 * ```ts
 * import { isDay, monthOfIncapacity } from 'terug-naar-werk'
 * const start = '2023-01-16'
 * const fourth = isDay(start) ? monthOfIncapacity(start, 4) : undefined
 * fourth?.from // => '2023-04-16'
 * fourth?.until // => '2023-05-15'
 * ```
 * @category Rules
 */
export const monthOfIncapacity = (start: Day, month: number): RuleWindow => {
  const k = atLeastOne(month)
  const stated = { norms: namedMonths[k] ?? [], window: duringMonth(k, 'quantieme'), law: circular2022 } as const
  return windowOf(stated, { incapacityStart: numberOf(start) })
}

import { readDay } from './day-number.js'

declare const dayBrand: unique symbol

/**
 * A calendar day in canonical form, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
 *
 * A `Day` carries no time and no time zone: the terms of the trajectory are counted in whole
 * days. It is a plain string in JSON; the brand exists in the type only, so that no unchecked
 * text can reach a rule. Make one with {@link parseDay} or {@link isDay}.
 *
 * nl: dag · fr: jour · de: Tag
 *
 * @category Calendar
 */
export type Day = string & { readonly [dayBrand]: true }

/**
 * Tells whether a value is a {@link Day}: canonical, existing, and within 1900-01-01 to 2199-12-31.
 *
 * @param value - anything at all
 * @returns true for a valid day, and then narrows the type; never throws
 * @example
 * ```ts
 * import { isDay } from 'terug-naar-werk/calendar'
 * isDay('2024-02-29') // => true
 * isDay('2023-02-29') // => false
 * isDay('2024-2-9') // => false
 * ```
 * @category Calendar
 */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && readDay(value) >= 0

/** A day written in this package's own source; `test/unit/law` checks each one. @internal */
export const fixedDay = (text: `${number}-${number}-${number}`): Day =>
  // SAFETY: only literals of the law tables pass here, and a test parses every one of them.
  text as string as Day

/**
 * The first day that the package can count with.
 * @category Calendar
 */
export const FIRST_DAY: Day = fixedDay('1900-01-01')

/**
 * The last day that the package can count with; arithmetic that would go beyond it stays on it.
 * @category Calendar
 */
export const LAST_DAY: Day = fixedDay('2199-12-31')

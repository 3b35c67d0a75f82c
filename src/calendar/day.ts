import { readDay } from './day-number.js'

declare const dayBrand: unique symbol

/**
 * A calendar day in canonical form, `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31.
 *
 * A `Day` has no time and no time zone, because the terms of the trajectory are counted in whole
 * days. In JSON it is a plain string. The type is branded, so that no unchecked text can reach a
 * rule. Make one with {@link parseDay} or {@link isDay}.
 *
 * nl: dag · fr: jour · de: Tag
 *
 * @category Calendar
 */
export type Day = string & { readonly [dayBrand]: true }

/**
 * Tells whether a value is a {@link Day}: canonical, existing, and within 1900-01-01 to 2199-12-31.
 *
 * @param value - any value
 * @returns true for a valid day, which narrows the type; never throws
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

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type Year = `${'19' | '20' | '21'}${Digit}${Digit}`
type Month = `0${Exclude<Digit, '0'>}` | '10' | '11' | '12'
type DayOfMonth = `0${Exclude<Digit, '0'>}` | `${'1' | '2'}${Digit}` | '30' | '31'

/** A literal in the form of a day, and nothing else; whether the day exists, only {@link day} itself can tell. */
type Literal<Text extends string> = Text extends `${infer Y}-${infer M}-${infer D}`
  ? [Y, M, D] extends [Year, Month, DayOfMonth]
    ? Text
    : never
  : never

/**
 * A day written in your own source code. The compiler checks its form.
 *
 * Never for input: use {@link parseDay} there, which returns an issue instead of throwing.
 *
 * @param text - a literal such as `'2023-02-28'`
 * @throws RangeError where the day does not exist or lies outside 1900-01-01 to 2199-12-31
 * @example
 * ```ts
 * import { addDays, day } from 'terug-naar-werk/calendar'
 * addDays(day('2023-02-28'), 1) // => '2023-03-01'
 * ```
 * @category Calendar
 */
export const day = <const Text extends string>(text: Literal<Text>): Day => {
  if (!isDay(text)) throw new RangeError('Not a day from 1900-01-01 to 2199-12-31: use parseDay for input.')
  return text
}

/** A day written in this package's own source; `test/unit/law` checks each one. @internal */
export const fixedDay = (text: `${number}-${number}-${number}`): Day =>
  // SAFETY: only literals of the law tables are passed, and a test parses each of them.
  text as string as Day

/**
 * The first day that the package can count with.
 * @category Calendar
 */
export const FIRST_DAY: Day = /* @__PURE__ */ fixedDay('1900-01-01')

/**
 * The last day that the package can count with. A count that would go past it gives this day.
 * @category Calendar
 */
export const LAST_DAY: Day = /* @__PURE__ */ fixedDay('2199-12-31')

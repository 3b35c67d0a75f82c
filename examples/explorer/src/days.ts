import { type Day, FIRST_DAY, isDay, LAST_DAY, type Language } from 'terug-naar-werk'

const MILLISECONDS = 86_400_000

/** The number of days since 1970: what a slider and a scale count in. */
export const numberOfDay = (day: Day): number => Date.parse(day) / MILLISECONDS

export const dateOfDay = (day: Day): Date => new Date(day)

/** The day of a number; never outside the calendar of the package. */
export const dayOfNumber = (number: number): Day => {
  const within = Math.min(Math.max(number, numberOfDay(FIRST_DAY)), numberOfDay(LAST_DAY))
  const text = new Date(within * MILLISECONDS).toISOString().slice(0, 10)
  return isDay(text) ? text : FIRST_DAY
}

export const daysLater = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days)

export const earliest = (days: readonly Day[], otherwise: Day): Day => days.toSorted()[0] ?? otherwise

export const latest = (days: readonly Day[], otherwise: Day): Day => days.toSorted().at(-1) ?? otherwise

/** English days are written as in Europe. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : `${language}-BE`)

const formats = new Map<string, Intl.DateTimeFormat>()

const formatted = (date: Date, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const name = `${language} ${JSON.stringify(options)}`
  const format = formats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
  formats.set(name, format)
  const text = format.format(date)
  // French writes the first of a month as an ordinal number.
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/** `20 September 2023` */
export const writtenDay = (day: Day, language: Language): string =>
  formatted(dateOfDay(day), language, { day: 'numeric', month: 'long', year: 'numeric' })

/** `20 Sept 2023`, which no line breaks. */
export const shortDay = (day: Day, language: Language): string =>
  unbroken(formatted(dateOfDay(day), language, { day: 'numeric', month: 'short', year: 'numeric' }))

/** `20 Sept`: for a day whose year stands beside it. */
export const dayAndMonth = (day: Day, language: Language): string =>
  unbroken(formatted(dateOfDay(day), language, { day: 'numeric', month: 'short' }))

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** `Sept` */
export const shortMonth = (date: Date, language: Language): string => formatted(date, language, { month: 'short' })

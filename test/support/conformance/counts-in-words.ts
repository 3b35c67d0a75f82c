import type { Boundary, Recurrence, Term } from 'terug-naar-werk/law'

/** A number that the law states: how the rulebook writes it, and the words that a norm may use for it. */
export interface Counted {
  readonly parameter: string
  readonly value: string
  readonly words: readonly string[]
  /** The reading of the sources that states it, where they differ. */
  readonly reading?: string
}

const CARDINALS: { readonly [count: number]: string } = {
  1: 'one',
  2: 'two',
  3: 'three',
  6: 'six',
  7: 'seven',
  10: 'ten',
  12: 'twelve',
  14: 'fourteen',
}

const ORDINALS: { readonly [count: number]: string } = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  6: 'sixth',
  7: 'seventh',
  11: 'eleventh',
  13: 'thirteenth',
}

const cardinal = (count: number): string => CARDINALS[count] ?? `${count}`

const ordinal = (count: number): string => ORDINALS[count] ?? `${count}th`

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const days = (count: number): Pick<Counted, 'value' | 'words'> => ({
  value: counted(count, 'day'),
  words: [`${cardinal(count)} days`, ...(count % 7 === 0 ? [`${cardinal(count / 7)} week`] : [])],
})

const months = (count: number): Pick<Counted, 'value' | 'words'> => ({
  value: counted(count, 'month'),
  words: [`${cardinal(count)} month`, ...(count === 1 ? ['within the month'] : [])],
})

/** The month that begins when others are over is also named by those. */
const month = (number: number): Pick<Counted, 'value' | 'words'> => ({
  value: `month ${number}`,
  words: [
    `${ordinal(number)} month`,
    // "the seventh and eleventh"
    `and ${ordinal(number)}`,
    `in the ${ordinal(number)}`,
    `after ${cardinal(number - 1)} months`,
    ...(number === 13 ? ['longer than a year'] : []),
  ],
})

/** Every number in a boundary; the day of an event itself states none. */
export const countsOf = (boundary: Boundary): readonly Counted[] => {
  switch (boundary.count) {
    case 'days':
      return boundary.days === 0 ? [] : [{ parameter: `after ${boundary.after}`, ...days(boundary.days) }]
    case 'startOfMonth':
      return [{ parameter: `first day of the month from ${boundary.from}`, ...month(boundary.month) }]
    case 'endOfMonth':
      return boundary.from === 'incapacityStart'
        ? [{ parameter: `last day of the month from ${boundary.from}`, ...month(boundary.month) }]
        : [{ parameter: `counted from ${boundary.from}, which counts`, ...months(boundary.month) }]
    case 'withinMonths':
      return [{ parameter: `within, after ${boundary.after}`, ...months(boundary.months) }]
    case 'monthsBefore':
      return [{ parameter: `before the day after ${boundary.dayAfter}`, ...months(boundary.months) }]
    case 'dayAfter':
    case 'dayBefore':
      return countsOf(boundary.boundary)
    case 'latest':
    case 'firstKnown':
      return boundary.of.flatMap(countsOf)
    case 'byReading':
      return boundary.choices.flatMap((choice) =>
        countsOf(choice.boundary).map((found) => ({ ...found, reading: `${boundary.reading}:${choice.value}` })),
      )
  }
}

/** Every number in the term of a rule. */
export const countsOfTerm = (window: Term | Recurrence): readonly Counted[] => {
  // What comes back is counted anew each time; the one number that the law states is the period.
  if ('everyMonths' in window) return [{ parameter: 'comes back every', ...months(window.everyMonths) }]
  return [window.from, ...(window.until === null ? [] : [window.until])].flatMap(countsOf)
}

/** A share of the daily benefit. */
export const percentage = (parameter: string, share: number): Counted => ({
  parameter,
  value: `${share} %`,
  words: [`${share} %`, ...(share === 100 ? ['suppressed'] : [])],
})

/** Which absence at a place something follows. */
export const absence = (number: number): Counted => ({
  parameter: 'follows absence',
  value: `${number}`,
  words: [`${ordinal(number)}:`],
})

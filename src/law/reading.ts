import { frozen } from './frozen.js'
import type { SourceKey } from './source.js'

/**
 * The numbers of the questions on which the sources differ or are silent (norms section 9).
 * @category Law
 */
export type ReadingId = 'RD-1' | 'RD-2' | 'RD-3' | 'RD-4' | 'RD-5' | 'RD-6' | 'RD-7' | 'RD-8' | 'RD-9'

/**
 * One answer to such a question, and who holds it.
 * @category Law
 */
export interface ReadingValue {
  /** The value to pass in `readings`, such as `monthAfterReferral`. */
  readonly value: string
  readonly says: string
  /** The sources that say so; empty where none does. */
  readonly heldBy: readonly string[]
  /** Where a source states it, where it is inferred, or where no source speaks. */
  readonly basis: 'source' | 'inferred' | 'none'
}

/**
 * A question, its default reading, why that one is the default, and the other readings.
 *
 * nl: lezing · fr: lecture · de: Lesart
 *
 * @category Law
 */
export interface Reading {
  readonly question: string
  readonly default: ReadingValue
  readonly why: string
  readonly others: readonly ReadingValue[]
  /** Whether a caller of `evaluate` can choose another one. */
  readonly selectable: boolean
}

const from = (value: string, says: string, ...heldBy: readonly (SourceKey | string)[]): ReadingValue => ({
  value,
  says,
  heldBy,
  basis: heldBy.length > 0 ? 'source' : 'none',
})

/**
 * The nine questions on which the sources diverge, as data.
 *
 * @see norms section 9
 * @example
 * ```ts
 * import { readings } from 'terug-naar-werk/law'
 * readings['RD-5'].default.value // => 'sixthMonth'
 * readings['RD-5'].others[0]?.heldBy // => ['RIZIV22', 'SOL', 'CM']
 * ```
 * @category Law
 */
export const readings: { readonly [id in ReadingId]: Reading } = /* @__PURE__ */ frozen({
  'RD-1': {
    question: 'How long has the insured to return the questionnaire?',
    default: from('twoWeeks', 'two weeks', 'C383', 'RIZIV22', 'SOL'),
    why: 'The circular prevails; the week is a request of one insurer and no legal term.',
    others: [from('oneWeek', 'one week', 'CM')],
    selectable: true,
  },
  'RD-2': {
    question: 'What must happen within the two weeks?',
    default: from('receipt', 'the advising doctor receives the questionnaire', 'C383 V row 1'),
    why: 'The table of channels makes non-receipt the ground of the next step.',
    others: [from('posting', 'the insured sends the questionnaire back', 'C383 3.1 step 3')],
    selectable: true,
  },
  'RD-3': {
    question: 'On route B, from which day does the month for the first contact run?',
    default: from('receipt', 'receipt of the completed questionnaire', 'C383'),
    why: 'The circular prevails.',
    others: [
      from('handingOver', 'handing over by the insured', 'RIZIV22'),
      from('sending', 'sending by the insured', 'SOL'),
    ],
    selectable: true,
  },
  'RD-4': {
    question: 'On route B without a questionnaire, from which day does that month run?',
    default: from('request', 'the request of the insured'),
    why: 'No source states it; the request is the earliest of the two days.',
    others: [from('decision', 'the decision that no update is needed')],
    selectable: true,
  },
  'RD-5': {
    question: 'When is the first contact due for whoever was placed in category 4 at once?',
    default: from('sixthMonth', 'during the sixth month at the latest', 'C383'),
    why: 'The circular prevails.',
    others: [from('monthAfterReferral', 'within one month of the referral', 'RIZIV22', 'SOL', 'CM')],
    selectable: true,
  },
  'RD-6': {
    question: 'How are months counted when the day does not exist, or from an event?',
    default: from('byRule', 'each rule by its own convention (norms section 10)'),
    why: 'No statute counts these terms, so each rule names its convention.',
    others: [
      from('quantieme', 'every count from the day to the eve of the same day'),
      from('sameDate', 'every count from date to date'),
    ],
    selectable: true,
  },
  'RD-7': {
    question: 'Which channels do the rows with two or three marks allow?',
    default: { value: 'leftToRight', says: 'the marks fill the row from the left', heldBy: [], basis: 'inferred' },
    why: 'The stored text kept the number of marks and lost their columns.',
    others: [from('otherColumns', 'another combination with the same number of marks')],
    selectable: false,
  },
  'RD-8': {
    question: 'Were the self-employed in scope before 2023?',
    default: from('outOfScope', 'no', 'SOL'),
    why: 'The leaflet names 1 January 2023 and the law of 12 January 2023 confirms it.',
    others: [],
    selectable: false,
  },
  'RD-9': {
    question: 'How long is the period before the coordinator’s examination, and how many intervisions are due?',
    default: from('twoYears', 'two years; half of at most four a year', 'C383'),
    why: 'The start day of the later text is not certain.',
    others: [
      from('threeYears', 'three years; two a year', 'KB 3 July 1996 article 215octies §2 as consolidated later'),
    ],
    selectable: false,
  },
})

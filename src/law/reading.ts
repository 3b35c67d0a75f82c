import { type AnswerSources, answerSources, confidentialityOfQuestion } from './answer-sources.js'
import { type Answer, answers, type Question, type ReadingId, settledQuestions } from './answers.js'
import type { Confidentiality } from './confidentiality.js'
import { frozen } from './frozen.js'
import type { Scheme } from './scheme.js'

/**
 * One answer to a question on which the sources differ, and the sources that give it.
 * @category Law
 */
export interface ReadingValue {
  /** The value to pass in `readings`, such as `monthAfterReferral`. */
  readonly value: string
  /** What this answer says. */
  readonly says: string
  /** The sources that say so; empty where none does. */
  readonly heldBy: readonly string[]
  /** The same for a scheme that has its own texts; where absent, `heldBy` holds for it too. */
  readonly heldByFor?: { readonly [scheme in Scheme]?: readonly string[] }
  /** `source`: a source states it; `inferred`: it is inferred; `none`: no source states it. */
  readonly basis: 'source' | 'inferred' | 'none'
}

/**
 * A question, its default reading, the reason for the default, and the other readings.
 *
 * nl: lezing · fr: lecture · de: Lesart
 *
 * @category Law
 */
export interface Reading {
  /**
   * `settled`: a text of law answers it, and only a source of lower rank says otherwise; `open`: no text of law decides.
   */
  readonly kind: 'open' | 'settled'
  /** What the sources leave open, or answer in different ways. */
  readonly question: string
  /** The answer by which the package counts. */
  readonly default: ReadingValue
  /** Why the default is what it is. */
  readonly why: string
  /** The other answers. */
  readonly others: readonly ReadingValue[]
  /** Whether a caller of `evaluate` can choose another one. */
  readonly selectable: boolean
  /** Present: another answer shows a fact of the case that is as confidential as this. */
  readonly confidentiality?: Confidentiality
}

/** One answer in words, with its sources. */
const answer = (value: string, says: string, sources: AnswerSources): ReadingValue => ({
  value,
  says,
  ...sources,
  basis: sources.heldBy.length > 0 ? 'source' : 'none',
})

/** A question that a caller may answer: what each of its answers says, the default first. */
const selectable = <Asked extends Question>(
  id: Asked,
  question: string,
  why: string,
  says: { readonly [value in Answer<Asked>]: string },
): Reading => {
  // SAFETY: the table of answers lists exactly these values for the question, the default first.
  const values = answers[id] as readonly [Answer<Asked>, ...Answer<Asked>[]]
  const sources: { readonly [value in Answer<Asked>]: AnswerSources } = answerSources[id]
  const of = (value: Answer<Asked>): ReadingValue => answer(value, says[value], sources[value])
  const [first, ...others] = values
  const kind = settledQuestions.has(id) ? 'settled' : 'open'
  return { kind, question, default: of(first), why, others: others.map(of), selectable: true, ...confidential(id) }
}

const confidential = (id: Question): Pick<Reading, 'confidentiality'> => {
  const confidentiality = confidentialityOfQuestion[id]
  return confidentiality === undefined ? {} : { confidentiality }
}

/** A question that a caller cannot answer by an option: it takes a document, or a table of channels. */
const fixed = (
  kind: Reading['kind'],
  question: string,
  why: string,
  usual: ReadingValue,
  ...others: readonly ReadingValue[]
): Reading => ({
  kind,
  question,
  default: usual,
  why,
  others,
  selectable: false,
})

/**
 * The questions on which the sources differ, or which they do not answer, as data.
 *
 * @example
 * ```ts
 * import { readings } from 'terug-naar-werk/law'
 * readings['RD-5'].default.value // => 'sixthMonth'
 * readings['RD-5'].others[0]?.heldBy // => ['RIZIV22', 'SOL', 'CM']
 * ```
 * @category Law
 */
export const readings: { readonly [id in ReadingId]: Reading } = frozen({
  'RD-1': selectable(
    'RD-1',
    'How long has the insured to return the questionnaire?',
    'The decree says two weeks; the week is a request of one insurer and no legal term.',
    { twoWeeks: 'two weeks', oneWeek: 'one week' },
  ),
  'RD-2': selectable(
    'RD-2',
    'What must happen within the two weeks?',
    'In the table of channels, the next step starts where the questionnaire was not received.',
    {
      receipt: 'the advising doctor receives the questionnaire',
      posting: 'the insured sends the questionnaire back',
    },
  ),
  'RD-3': selectable(
    'RD-3',
    'On route B, from which day does the month for the first contact run?',
    'The circular prevails.',
    {
      receipt: 'receipt of the completed questionnaire',
      handingOver: 'handing over by the insured',
      sending: 'sending by the insured',
    },
  ),
  'RD-4': selectable(
    'RD-4',
    'On route B without a questionnaire, from which day does that month run?',
    'No source states it; the request is the earliest of the two days.',
    { request: 'the request of the insured', decision: 'the decision that no update is needed' },
  ),
  'RD-5': selectable(
    'RD-5',
    'When is the first contact due where the first estimate places the insured in category 4?',
    'The circular prevails.',
    { sixthMonth: 'during the sixth month at the latest', monthAfterReferral: 'within one month of the referral' },
  ),
  'RD-6': selectable(
    'RD-6',
    'How are months counted when the day does not exist, or from an event?',
    'No statute counts these terms, so each rule names its convention.',
    {
      byRule: 'each rule by its own convention',
      quantieme: 'every count from the day to the eve of the same day',
      sameDate: 'every count from date to date',
    },
  ),
  'RD-7': fixed(
    'open',
    'Which channels do the rows with two or three marks allow?',
    'The text that was read gives the number of marks, but not their columns.',
    {
      ...answer('leftToRight', 'the marks fill the row from the left', { heldBy: [] }),
      basis: 'inferred',
    },
    answer('otherColumns', 'another combination with the same number of marks', { heldBy: [] }),
  ),
  'RD-8': fixed(
    'settled',
    'Were the self-employed in scope before 2023?',
    'The leaflet names 1 January 2023 and the law of 12 January 2023 confirms it.',
    answer('outOfScope', 'no', { heldBy: ['SOL'] }),
  ),
  'RD-10': selectable(
    'RD-10',
    'Which rate holds for an absence that was planned in January or February 2026 (employees and unemployed)?',
    'The decree kept its rate until 28 February 2026; the conditions of the law were set by a later decree.',
    { decree: '2.5 %, as the decree stood', lawRates: 'the rates of the law from 1 January 2026' },
  ),
  'RD-11': selectable(
    'RD-11',
    'The declaration of engagement was signed in 2023 and the plan drawn up in 2024 or 2025: when does the presumption start?',
    'The trajectory began under the old text; the transitional rule was not read.',
    { plan: 'on the day of the plan', declaration: 'on the day of the declaration' },
  ),
  'RD-12': selectable(
    'RD-12',
    'The last day that was recognised or certified has passed and nothing further is known: has the incapacity ended?',
    'The doctor fixes how long the recognition lasts, and going on asks for a declaration.',
    { ended: 'yes, on that day', stillIncapable: 'no, it goes on' },
  ),
  'RD-13': selectable(
    'RD-13',
    'Do the months of the incapacity run on during maternity protection?',
    'The law suspends the primary period, but no text says what becomes of these terms.',
    { runOn: 'yes', standStill: 'no, each day of protection moves the terms by one day' },
  ),
  'RD-14': selectable(
    'RD-14',
    'Does permitted work end the presumption of a ZIV trajectory, as paid work does?',
    'The text names paid work; permitted work is done during a recognised incapacity.',
    { goesOn: 'no', endsPresumption: 'yes' },
  ),
})

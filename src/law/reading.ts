import { type Answer, answers, type Question, settledQuestions } from './answers.js'
import type { Confidentiality } from './confidentiality.js'
import { frozen } from './frozen.js'
import type { Scheme } from './scheme.js'
import type { SourceKey } from './source.js'

/**
 * The number of a question on which the sources differ, or which they do not answer.
 * @category Law
 */
export type ReadingId = Question | 'RD-7' | 'RD-8'

/**
 * One answer to such a question, and the sources that give it.
 * @category Law
 */
export interface ReadingValue {
  /** The value to pass in `readings`, such as `monthAfterReferral`. */
  readonly value: string
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
  readonly question: string
  readonly default: ReadingValue
  readonly why: string
  readonly others: readonly ReadingValue[]
  /** Whether a caller of `evaluate` can choose another one. */
  readonly selectable: boolean
  /** Present: another answer shows a fact of the case that is as confidential as this. */
  readonly confidentiality?: Confidentiality
}

type Saying = Omit<ReadingValue, 'value'>

const says = (text: string, ...heldBy: readonly (SourceKey | string)[]): Saying => ({
  says: text,
  heldBy,
  basis: heldBy.length > 0 ? 'source' : 'none',
})

/** What the sources of the self-employed say, where those of employees are named as well. */
const forSelfEmployed = (saying: Saying, ...heldBy: readonly (SourceKey | string)[]): Saying => ({
  ...saying,
  heldByFor: { selfEmployed: heldBy },
})

/** A question that a caller may answer: what each of its answers says, the default first. */
const selectable = <Asked extends Question>(
  id: Asked,
  question: string,
  why: string,
  sayings: { readonly [value in Answer<Asked>]: Saying },
): Reading => {
  // SAFETY: the table of answers lists exactly these values for the question, the default first.
  const values = answers[id] as readonly [Answer<Asked>, ...Answer<Asked>[]]
  const of = (value: Answer<Asked>): ReadingValue => ({ value, ...sayings[value] })
  const [first, ...others] = values
  const kind = settledQuestions.has(id) ? 'settled' : 'open'
  return { kind, question, default: of(first), why, others: others.map(of), selectable: true }
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
    {
      twoWeeks: forSelfEmployed(
        says('two weeks', 'KB 3 July 1996 article 215decies', 'C383', 'RIZIV22', 'SOL'),
        'KB 20 July 1971 article 25/4',
        'SOL',
      ),
      oneWeek: says('one week', 'CM'),
    },
  ),
  'RD-2': selectable(
    'RD-2',
    'What must happen within the two weeks?',
    'In the table of channels, the next step starts where the questionnaire was not received.',
    {
      receipt: forSelfEmployed(
        says('the advising doctor receives the questionnaire', 'C383 V row 1'),
        'KB 20 July 1971 article 25/4',
      ),
      posting: forSelfEmployed(
        says('the insured sends the questionnaire back', 'C383 3.1 step 3'),
        'KB 20 July 1971 article 25/4',
      ),
    },
  ),
  'RD-3': selectable(
    'RD-3',
    'On route B, from which day does the month for the first contact run?',
    'The circular prevails.',
    {
      receipt: forSelfEmployed(says('receipt of the completed questionnaire', 'C383'), 'KB 20 July 1971 article 25/6'),
      handingOver: forSelfEmployed(says('handing over by the insured', 'RIZIV22')),
      sending: says('sending by the insured', 'SOL'),
    },
  ),
  'RD-4': selectable(
    'RD-4',
    'On route B without a questionnaire, from which day does that month run?',
    'No source states it; the request is the earliest of the two days.',
    { request: says('the request of the insured'), decision: says('the decision that no update is needed') },
  ),
  'RD-5': selectable(
    'RD-5',
    'When is the first contact due where the first estimate places the insured in category 4?',
    'The circular prevails.',
    {
      sixthMonth: forSelfEmployed(says('during the sixth month at the latest', 'C383'), 'KB 20 July 1971 article 25/5'),
      monthAfterReferral: forSelfEmployed(
        says('within one month of the referral', 'RIZIV22', 'SOL', 'CM'),
        'SOL',
        'CM',
      ),
    },
  ),
  'RD-6': selectable(
    'RD-6',
    'How are months counted when the day does not exist, or from an event?',
    'No statute counts these terms, so each rule names its convention.',
    {
      byRule: says('each rule by its own convention'),
      quantieme: says('every count from the day to the eve of the same day'),
      sameDate: says('every count from date to date'),
    },
  ),
  'RD-7': fixed(
    'open',
    'Which channels do the rows with two or three marks allow?',
    'The text that was read gives the number of marks, but not their columns.',
    { value: 'leftToRight', says: 'the marks fill the row from the left', heldBy: [], basis: 'inferred' },
    { value: 'otherColumns', ...says('another combination with the same number of marks') },
  ),
  'RD-8': fixed(
    'settled',
    'Were the self-employed in scope before 2023?',
    'The leaflet names 1 January 2023 and the law of 12 January 2023 confirms it.',
    { value: 'outOfScope', ...says('no', 'SOL') },
  ),
  'RD-10': selectable(
    'RD-10',
    'Which rate holds for an absence that was planned in January or February 2026 (employees and unemployed)?',
    'The decree kept its rate until 28 February 2026; the conditions of the law were set by a later decree.',
    {
      decree: says('2.5 %, as the decree stood', 'KB 23 January 2026 article 12'),
      lawRates: says('the rates of the law from 1 January 2026', 'law of 19 December 2025 article 7'),
    },
  ),
  'RD-11': selectable(
    'RD-11',
    'The declaration of engagement was signed in 2023 and the plan drawn up in 2024 or 2025: when does the presumption start?',
    'The trajectory began under the old text; the transitional rule was not read.',
    {
      plan: says('on the day of the plan'),
      declaration: forSelfEmployed(
        says('on the day of the declaration', 'KB 3 July 1996 article 239 §1/1'),
        'KB 20 July 1971 article 22',
      ),
    },
  ),
  'RD-12': selectable(
    'RD-12',
    'The last day that was recognised or certified has passed and nothing further is known: has the incapacity ended?',
    'The doctor fixes how long the recognition lasts, and going on asks for a declaration.',
    {
      ended: forSelfEmployed(says('yes, on that day', 'law article 90'), 'KB 20 July 1971 articles 55 and 59'),
      stillIncapable: says('no, it goes on'),
    },
  ),
  'RD-13': {
    ...selectable(
      'RD-13',
      'Do the months of the incapacity run on during maternity protection?',
      'The law suspends the primary period, but no text says what becomes of these terms.',
      {
        runOn: says('yes'),
        standStill: forSelfEmployed(says('no, each day of protection moves the terms by one day', 'law article 87')),
      },
    ),
    confidentiality: 'medical',
  },
  'RD-14': selectable(
    'RD-14',
    'Does permitted work end the presumption of a ZIV trajectory, as paid work does?',
    'The text names paid work; permitted work is done during a recognised incapacity.',
    { goesOn: says('no'), endsPresumption: says('yes') },
  ),
})

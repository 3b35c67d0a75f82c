/**
 * The questions that a caller may answer, with their answers, the default first. The types and the schemas
 * derive from this table.
 *
 * @internal
 */
export const answers = {
  'RD-1': ['twoWeeks', 'oneWeek'],
  'RD-2': ['receipt', 'posting'],
  'RD-3': ['receipt', 'handingOver', 'sending'],
  'RD-4': ['request', 'decision'],
  'RD-5': ['sixthMonth', 'monthAfterReferral'],
  'RD-6': ['byRule', 'quantieme', 'sameDate'],
  'RD-10': ['decree', 'lawRates'],
  'RD-11': ['plan', 'declaration'],
  'RD-12': ['ended', 'stillIncapable'],
  'RD-13': ['runOn', 'standStill'],
  'RD-14': ['goesOn', 'endsPresumption'],
} as const

/**
 * The questions that a text of law settles: only a source of lower rank gives another answer. A result shows the other
 * answers only with the option `settledReadings`.
 * @internal
 */
export const settledQuestions: ReadonlySet<string> = new Set<keyof typeof answers>(['RD-1', 'RD-3', 'RD-5'])

type Answers = typeof answers

/**
 * A question on which the sources differ and which a caller may answer.
 * @category Law
 */
export type Question = keyof Answers

/**
 * The number of a question on which the sources differ, or which they do not answer.
 * @category Law
 */
export type ReadingId = Question | 'RD-7' | 'RD-8'

/**
 * An answer to a question that a caller may answer.
 * @category Law
 */
export type Answer<Asked extends Question> = Answers[Asked][number]

/** An answer other than the default. */
type OtherAnswer<Asked extends Question> = Answers[Asked] extends readonly [string, ...infer Others]
  ? Others[number]
  : never

/** Answers other than the default. @internal */
export type OtherAnswers = { readonly [question in Question]?: OtherAnswer<question> }

/**
 * The name of a reading: its question and its answer, such as `RD-6:sameDate`.
 * @category Law
 */
export type ReadingName = { readonly [question in Question]: `${question}:${Answer<question>}` }[Question]

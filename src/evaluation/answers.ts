import type { ChosenReadings } from './options.js'

/**
 * The answers that a caller may choose to the questions of norms section 9, the default first: the
 * readings of the law without what they say, which neither a result nor a schema needs. @internal
 */
export const answers = {
  'RD-1': ['twoWeeks', 'oneWeek'],
  'RD-2': ['receipt', 'posting'],
  'RD-3': ['receipt', 'handingOver', 'sending'],
  'RD-4': ['request', 'decision'],
  'RD-5': ['sixthMonth', 'monthAfterReferral'],
  'RD-6': ['byRule', 'quantieme', 'sameDate'],
} as const satisfies { readonly [question in keyof ChosenReadings]-?: readonly ChosenReadings[question][] }

/** Answers that depart from the default. @internal */
export type OtherAnswers = {
  readonly [question in keyof typeof answers]?: (typeof answers)[question] extends readonly [string, ...infer Others]
    ? Others[number]
    : never
}

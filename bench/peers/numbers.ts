import { dayNumber } from '../calendar/integer-tables.js'
import { oursInDays } from './ours.js'
import { type Question, stepsWithWindow } from './question.js'

/** The days of a question and of its six windows as numbers. */
export interface QuestionInNumbers {
  readonly question: Question
  readonly asOf: number
  /** By the names of {@link boundNames}. */
  readonly bounds: { readonly [name: string]: number }
}

/**
 * For the engines that know no calendar. Neither this nor the counting of the windows is measured
 * for them: they only compare, while ours counts the windows and writes them as well.
 */
export const inNumbers = (question: Question): QuestionInNumbers => {
  const { windows } = oursInDays(question)
  const bounds = boundNames.flatMap(([step, from, until]) => [
    [from, dayNumber(windows[step].from)],
    [until, windows[step].until === null ? Number.MAX_SAFE_INTEGER : dayNumber(windows[step].until)],
  ])
  return { question, asOf: dayNumber(question.asOf), bounds: Object.fromEntries(bounds) }
}

/** The names of the two numbers of each window. */
export const boundNames = stepsWithWindow.map((step) => [step, `${step}From`, `${step}Until`] as const)

import { dayNumber } from '../calendar/integer-tables.js'
import { oursInDays } from './ours.js'
import { type Question, type StepWithWindow, stepsWithWindow } from './question.js'

/** The days of a question and of its six windows as numbers. */
export interface QuestionInNumbers {
  readonly question: Question
  readonly asOf: number
  readonly windows: { readonly [step in StepWithWindow]: readonly [from: number, until: number] }
}

/**
 * For the engines that know no calendar. Neither this nor the counting of the windows is measured
 * for them: they only compare, while ours counts the windows and writes them as well.
 */
export const inNumbers = (question: Question): QuestionInNumbers => {
  const { windows } = oursInDays(question)
  const bounds = (step: StepWithWindow): readonly [number, number] => {
    const { from, until } = windows[step]
    return [dayNumber(from), until === null ? Number.MAX_SAFE_INTEGER : dayNumber(until)]
  }
  return {
    question,
    asOf: dayNumber(question.asOf),
    windows: {
      send: bounds('send'),
      return: bounds('return'),
      estimate: bounds('estimate'),
      exam: bounds('exam'),
      contact: bounds('contact'),
      interview: bounds('interview'),
    },
  }
}

/** The names of the two numbers of each window. */
export const boundNames = stepsWithWindow.map((step) => [step, `${step}From`, `${step}Until`] as const)

import type { Day } from '../calendar/day.js'
import { rollForward } from '../calendar/working-day.js'
import { type Answer, answers, type OtherAnswers, type Question } from '../law/answers.js'
import type { ChannelMatrix } from '../law/channel-matrix.js'
import { DEFAULT_INTERPRETATION, type Interpretation } from '../law/term.js'
import type { ChosenOptions } from './evaluation.js'

/**
 * The answers that a caller chooses to the questions on which the sources differ; the default where one is absent.
 * @category Evaluation
 */
export type ChosenReadings = { readonly [question in Question]?: Answer<question> | undefined }

/** @internal */
export const rollOvers = ['none', 'nextWorkingDay'] as const

/**
 * Whether the last day of an act moves from a day that is no working day to the next working day.
 * @category Evaluation
 * @useDeclaredType
 */
export type RollOver = (typeof rollOvers)[number]

/**
 * How to evaluate a dossier; from unknown input, by `parseOptions`.
 * @category Evaluation
 */
export interface EvaluateOptions {
  /** The day to look from; events after it are not seen. The package never reads a clock. */
  readonly asOf: Day
  /** Only events that had been recorded by this day; all where absent. */
  readonly knownOn?: Day | undefined
  /** Other readings than the defaults, by their number, such as `{ 'RD-5': 'monthAfterReferral' }`. */
  readonly readings?: ChosenReadings | undefined
  /** Whether acts of the insured or of an authority roll over to a working day; `none` where absent. */
  readonly rollOver?: RollOver | undefined
  /** A confirmed channel matrix in place of the inferred one. */
  readonly channels?: ChannelMatrix | undefined
  /** Refuse to answer where the law was not read in full. */
  readonly requireCoverage?: 'confirmed' | undefined
}

/** @internal */
export const interpretationOf = ({ readings, rollOver }: EvaluateOptions): Interpretation => {
  const departing = departingFrom(readings)
  // The same object every time, so that what follows from it is worked out once.
  if (rollOver !== 'nextWorkingDay' && departing === undefined) return DEFAULT_INTERPRETATION
  return {
    convention: departing?.['RD-6'] ?? null,
    rollOver: rollOver === 'nextWorkingDay' ? rollForward : null,
    readings: departing ?? {},
  }
}

/**
 * What was known, and the readings and the rolling over that depart from the default: what an explanation of the result and
 * a comparison rest on. The other options are not told, so that only a receipt says all of how a result was made. @internal
 */
export const chosenBy = ({ knownOn, readings, rollOver }: EvaluateOptions): ChosenOptions | undefined => {
  const departing = departingFrom(readings)
  const rolls = rollOver === 'nextWorkingDay'
  if (knownOn === undefined && departing === undefined && !rolls) return undefined
  return {
    ...(knownOn !== undefined && { knownOn }),
    ...(departing !== undefined && { readings: departing }),
    ...(rolls && { rollOver }),
  }
}

/** The answers other than the default; plain JavaScript may pass anything beside. */
const departingFrom = (readings: ChosenReadings | undefined): OtherAnswers | undefined => {
  if (readings === undefined) return undefined
  const found = Object.entries(readings).filter(([question, answer]) => isOther(question, answer))
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

const isOther = (question: string, answer: unknown): boolean =>
  Object.entries(answers).some(([known, [, ...others]]) => known === question && others.some((one) => one === answer))

import type { Day } from '../calendar/day.js'
import { type Counting, DEFAULT_COUNTING } from '../calendar/term.js'
import { rollForward } from '../calendar/working-day.js'
import type { ChannelMatrix } from '../law/channel-matrix.js'
import type { ChosenOptions } from './evaluation.js'

/**
 * The questions of norms section 9 in which a caller may depart from the default, and the answers.
 * @category Evaluation
 */
export interface ChosenReadings {
  readonly 'RD-1'?: 'twoWeeks' | 'oneWeek' | undefined
  readonly 'RD-2'?: 'receipt' | 'posting' | undefined
  readonly 'RD-3'?: 'receipt' | 'handingOver' | 'sending' | undefined
  readonly 'RD-4'?: 'request' | 'decision' | undefined
  readonly 'RD-5'?: 'sixthMonth' | 'monthAfterReferral' | undefined
  readonly 'RD-6'?: 'byRule' | 'quantieme' | 'sameDate' | undefined
}

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
  readonly rollOver?: 'none' | 'nextWorkingDay' | undefined
  /** A confirmed channel matrix in place of the inferred one. */
  readonly channels?: ChannelMatrix | undefined
  /** Refuse to answer where the law was not read in full. */
  readonly requireCoverage?: 'confirmed' | undefined
}

/** @internal */
export const countingOf = ({ readings, rollOver }: EvaluateOptions): Counting => {
  // The same object every time, so that what follows from it is worked out once.
  if (rollOver !== 'nextWorkingDay' && (readings === undefined || !departs(readings))) return DEFAULT_COUNTING
  const months = readings?.['RD-6']
  return {
    convention: months === 'quantieme' || months === 'sameDate' ? months : null,
    rollOver: rollOver === 'nextWorkingDay' ? rollForward : null,
    // A question that is not asked has no answer.
    readings: { ...readings },
  }
}

/** The options that depart from the default, so that a result says by itself how it was made. @internal */
export const chosenBy = ({ knownOn, readings, rollOver }: EvaluateOptions): ChosenOptions | undefined => {
  const reads = readings !== undefined && departs(readings)
  const rolls = rollOver === 'nextWorkingDay'
  if (knownOn === undefined && !reads && !rolls) return undefined
  return {
    ...(knownOn !== undefined && { knownOn }),
    ...(reads && { readings: withoutUndefined(readings) }),
    ...(rolls && { rollOver }),
  }
}

const departs = (readings: ChosenReadings): boolean => Object.values(readings).some((value) => value !== undefined)

const withoutUndefined = (readings: ChosenReadings): NonNullable<ChosenOptions['readings']> =>
  Object.fromEntries(Object.entries(readings).filter(([, value]) => value !== undefined))

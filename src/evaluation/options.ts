import type { Day } from '../calendar/day.js'
import { rollForward, rollForwardBeyondSaturday } from '../calendar/working-day.js'
import { type Answer, answers, type OtherAnswers, type Question } from '../law/answers.js'
import type { ChannelMatrix } from '../law/channel-matrix.js'
import { DEFAULT_INTERPRETATION, type Interpretation } from '../law/term.js'
import type { ChosenOptions, Evaluation } from './result/evaluation.js'

/**
 * The answers of a caller to the questions on which the sources differ. Where one is absent, the default applies.
 * @category Evaluation
 */
export type ChosenReadings = { readonly [question in Question]?: Answer<question> | undefined }

/** @internal */
export const rollOvers = ['none', 'nextWorkingDay'] as const

/**
 * Whether the last day of an act moves to the next working day, where it is not a working day.
 *
 * - `none`: a last day stays where it is
 * - `nextWorkingDay`: the last day of an act moves to the next working day
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type RollOver = (typeof rollOvers)[number]

/** @internal */
export const saturdays = ['working', 'free'] as const

/**
 * Whether Saturday is a working day, for `rollOver` only. The regulation of 16 April 1997 (article 22) says yes; for the
 * self-employed two paragraphs of article 57 of the royal decree of 20 July 1971 differ. No text says it of these terms.
 *
 * - `working`: it is a working day
 * - `free`: it is none
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type Saturday = (typeof saturdays)[number]

/**
 * How to evaluate a dossier. `parseOptions` makes these options from unknown input.
 * @category Evaluation
 */
export interface EvaluateOptions {
  /** The day of the evaluation. Events after it are ignored. The package never reads a clock. */
  readonly asOf: Day
  /**
   * Only events that were recorded by this day count. So an evaluation of the past shows what was known then.
   * @defaultValue every event counts
   * @see norm FA-5
   */
  readonly knownOn?: Day | undefined
  /**
   * Other answers than the defaults to the questions on which the sources differ, by the number of the question, such as
   * `{ 'RD-5': 'monthAfterReferral' }`. Windows, states and consequences follow the chosen answer.
   * @defaultValue the first answer of each question
   * @see norms RD-1 to RD-6, RD-10 to RD-14
   */
  readonly readings?: ChosenReadings | undefined
  /**
   * Whether the last day of an act of the insured or of an authority moves to the next working day. Sundays and the ten
   * legal holidays are no working days.
   * @defaultValue `none`
   */
  readonly rollOver?: RollOver | undefined
  /**
   * Whether Saturday is a working day for `rollOver`. Without `rollOver` it changes nothing.
   * @defaultValue `working`
   */
  readonly saturday?: Saturday | undefined
  /**
   * Whether `readings` of the result also give the answers that a source of lower rank gives to a question that a text of
   * law settles. The result itself does not change.
   * @defaultValue `false`
   * @see norms RD-1, RD-3, RD-5
   */
  readonly settledReadings?: boolean | undefined
  /**
   * A confirmed table of channels, with a row for each contact moment, in place of the inferred one. The finding `channel`
   * follows it.
   * @defaultValue `channelMatrix`, of which three rows are inferred
   * @see norms CH-1 to CH-5
   */
  readonly channels?: ChannelMatrix | undefined
  /**
   * `confirmed`: what carries `notices` is left out of `obligations` and `presumptions`, and `leftOut` names it. The status
   * is `notCovered` where the whole law of the day was not read, or where the case stands at a step that is left out.
   */
  readonly requireCoverage?: 'confirmed' | undefined
}

/** The interpretation that the options choose. @internal */
export const interpretationOf = ({
  readings,
  rollOver,
  saturday,
  settledReadings,
}: EvaluateOptions): Interpretation => {
  const departing = departingFrom(readings)
  const settled = settledReadings === true
  // Always the same object, so that results for it can be memoised.
  if (rollOver !== 'nextWorkingDay' && departing === undefined && !settled) return DEFAULT_INTERPRETATION
  return {
    convention: departing?.['RD-6'] ?? null,
    rollOver: rollOver !== 'nextWorkingDay' ? null : saturday === 'free' ? rollForwardBeyondSaturday : rollForward,
    standStill: null,
    settled,
    readings: departing ?? {},
  }
}

/** The interpretation that an evaluation followed. @internal */
export const interpretationBy = ({ asOf, chosen }: Pick<Evaluation, 'asOf' | 'chosen'>): Interpretation =>
  interpretationOf({ asOf, ...chosen })

/**
 * The options that an explanation or a comparison of the evaluation needs: `knownOn`, and `readings`, `rollOver` and
 * `saturday` where they differ from the default. A receipt holds all options. @internal
 */
export const chosenBy = ({ knownOn, readings, rollOver, saturday }: EvaluateOptions): ChosenOptions | undefined => {
  const departing = departingFrom(readings)
  const rolls = rollOver === 'nextWorkingDay'
  if (knownOn === undefined && departing === undefined && !rolls) return undefined
  return {
    ...(knownOn !== undefined && { knownOn }),
    ...(departing !== undefined && { readings: departing }),
    ...(rolls && { rollOver }),
    ...(rolls && saturday === 'free' && { saturday }),
  }
}

/** The answers other than the default. Plain JavaScript may pass other values, which are ignored. */
const departingFrom = (readings: ChosenReadings | undefined): OtherAnswers | undefined => {
  if (readings === undefined) return undefined
  const found = Object.entries(readings).filter(([question, answer]) => isOther(question, answer))
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

const isOther = (question: string, answer: unknown): boolean =>
  Object.entries(answers).some(([known, [, ...others]]) => known === question && others.some((one) => one === answer))

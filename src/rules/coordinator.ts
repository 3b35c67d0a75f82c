import type { Day } from '../calendar/day.js'
import { assertDays, dayOf, numberOf } from '../calendar/day-number.js'
import { withinMonthsAfter } from '../law/boundaries.js'
import { CIRCULAR_APPLIES_FROM } from '../law/coverage.js'
import { declaration2024 } from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import { DEFAULT_INTERPRETATION, resolve } from '../law/term.js'

/**
 * The known facts about a coordinator.
 *
 * nl: Terug Naar Werk-coördinator · fr: coordinateur Retour Au Travail · de: Koordinator „Rückkehr
 * ins Arbeitsleben“
 *
 * @category Coordinator
 */
export interface CoordinatorFacts {
  /** A diploma that gives access to federal level B. */
  readonly diplomaLevelB: boolean
  /** The day on which the coordinator took up the function. */
  readonly functionSince: Day
  /** The day on which the Disability Management examination was passed. */
  readonly examPassedOn?: Day | undefined
  /** The day on which the training was completed. It counts with half of the points, by the law of 2024 (LT-17). */
  readonly trainedOn?: Day | undefined
  /** The day on which half of the points was reached. It counts with the training, by the law of 2024 (LT-17). */
  readonly halfOfPointsOn?: Day | undefined
  /** How many intervision moments RIZIV organised, by calendar year. It matters up to 2023. */
  readonly organised?: readonly { readonly year: number; readonly moments: number }[] | undefined
  /** The activities in which the coordinator took part. */
  readonly attended?: readonly Activity[] | undefined
}

/**
 * An activity of RIZIV for certified coordinators (COO-4).
 * @category Coordinator
 */
export interface Activity {
  /** The day on which it took place. */
  readonly on: Day
  /** How long it lasted. */
  readonly minutes: number
  /** Whether its invitation says that it counts. A webinar counts only if its invitation says so. */
  readonly invitationCounts: boolean
}

/**
 * The state of a requirement.
 *
 * - `met`: the facts meet it
 * - `notMet`: the facts do not meet it
 * - `pending`: it is not due yet
 * - `unknown`: it cannot be known from these facts
 *
 * @category Coordinator
 */
export type RequirementState = 'met' | 'notMet' | 'pending' | 'unknown'

/**
 * A requirement for working as a coordinator, and its state.
 * @category Coordinator
 */
export interface Requirement {
  /** The norms that state it. */
  readonly norms: readonly NormId[]
  /** Whether it is met. */
  readonly state: RequirementState
  /** The last day on which it can be met. */
  readonly until?: Day
  /** The calendar year that it concerns. */
  readonly year?: number
}

/**
 * The requirements for a coordinator, and the state of them all together.
 * @category Coordinator
 */
export interface CoordinatorQualification {
  /** The worst state among the requirements: `notMet`, else `unknown`, else `pending`, else `met`. */
  readonly state: RequirementState
  /** Each requirement, and whether it is met. */
  readonly requirements: readonly Requirement[]
}

/** The conditions of one version of the law. */
interface Conditions {
  readonly years: number
  readonly byTraining: boolean
  readonly intervisionsDue: (organised: number | undefined) => number | undefined
  readonly later: readonly NormId[]
}

const circular: Conditions = {
  years: 2,
  byTraining: false,
  intervisionsDue: (organised) => (organised === undefined ? undefined : Math.ceil(Math.min(organised, 4) / 2)),
  later: [],
}

const since2024: Conditions = { years: 3, byTraining: true, intervisionsDue: () => 2, later: ['LT-17'] }

const LATER_FROM = declaration2024.inForce[0].from

const INTERVISION_MINUTES = 90

/**
 * Tells whether a person fulfils the conditions for working as a coordinator on a day: diploma,
 * examination within a term after taking up the function, intervision moments each year.
 *
 * The version of the day on which the term ends decides. Up to 2023: the examination within two years, and half of
 * the moments organised, four at most. Since 2024: the examination, or the training and half of the points, within
 * three years, and two moments a year.
 *
 * @param facts - the known facts about the coordinator
 * @param asOf - the day of the evaluation
 * @returns each requirement with its state. Intervisions are listed by calendar year, from the first full
 * year in the function and after the examination (or after the training and the points)
 * @see norms COO-1 to COO-4 and LT-17, circular V.I. 2022/383 section 2.1
 * @example
 * ```ts
 * import { coordinatorQualification, isDay } from 'terug-naar-werk'
 * const [functionSince, asOf] = ['2022-04-01', '2024-06-03']
 * const found =
 *   isDay(functionSince) && isDay(asOf)
 *     ? coordinatorQualification({ diplomaLevelB: true, functionSince }, asOf)
 *     : undefined
 * found?.state // => 'pending'
 * found?.requirements[1]?.until // => '2025-04-01'
 * found?.requirements[1]?.norms // => ['COO-2', 'LT-17']
 * ```
 * @category Coordinator
 */
export const coordinatorQualification = (facts: CoordinatorFacts, asOf: Day): CoordinatorQualification => {
  const { functionSince, examPassedOn, trainedOn, halfOfPointsOn } = facts
  assertDays(asOf, functionSince, ...[examPassedOn, trainedOn, halfOfPointsOn].filter((day) => day !== undefined))
  const requirements = [diploma(facts), examination(facts, asOf), ...intervisions(facts, asOf)]
  const order = ['notMet', 'unknown', 'pending'] as const
  const state = order.find((worst) => requirements.some((requirement) => requirement.state === worst)) ?? 'met'
  return { state, requirements }
}

const diploma = ({ diplomaLevelB }: CoordinatorFacts): Requirement => ({
  norms: ['COO-1'],
  state: diplomaLevelB ? 'met' : 'notMet',
})

const examinationTerm = ({ functionSince }: CoordinatorFacts): { readonly until: Day } & Conditions => {
  const within = (years: number): Day =>
    dayOf(
      resolve(
        // Stryker disable next-line StringLiteral: every other name counts as this one
        withinMonthsAfter(12 * years, 'trigger', 'sameDate'),
        { trigger: numberOf(functionSince) },
        DEFAULT_INTERPRETATION,
      ) ?? 0,
    )
  const conditions = within(circular.years) < LATER_FROM ? circular : since2024
  return { ...conditions, until: within(conditions.years) }
}

/** The day from which the condition of the examination is met; undefined while it is not. */
const qualifiedOn = (facts: CoordinatorFacts): Day | undefined => {
  const { examPassedOn, trainedOn, halfOfPointsOn } = facts
  if (!examinationTerm(facts).byTraining) return examPassedOn
  // `sort` puts a day that is not known last. Both days of the training are needed; the training or the examination is enough.
  const [trainedWithPoints] = [trainedOn, halfOfPointsOn].sort().reverse()
  const [first] = [trainedWithPoints, examPassedOn].sort()
  return first
}

const examination = (facts: CoordinatorFacts, asOf: Day): Requirement => {
  const { until, later } = examinationTerm(facts)
  const since = qualifiedOn(facts)
  // Stryker disable next-line ConditionalExpression: undefined is before no day; the compiler asks
  const met = since !== undefined && since <= asOf
  return { norms: ['COO-2', ...later], state: met ? 'met' : asOf <= until ? 'pending' : 'notMet', until }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const intervisions = (facts: CoordinatorFacts, asOf: Day): readonly Requirement[] => {
  const since = qualifiedOn(facts)
  if (since === undefined) return []
  // The first full year follows the latest of three: the examination, the start of the function, the circular (2022).
  const first = 1 + Math.max(yearOf(since), yearOf(facts.functionSince), yearOf(CIRCULAR_APPLIES_FROM))
  return Array.from({ length: Math.max(0, yearOf(asOf) - first + 1) }, (_, index) =>
    intervisionsOf(facts, first + index, asOf),
  )
}

const intervisionsOf = ({ organised, attended = [] }: CoordinatorFacts, year: number, asOf: Day): Requirement => {
  const count = attended.filter(
    ({ on, minutes, invitationCounts }) =>
      yearOf(on) === year && on <= asOf && minutes >= INTERVISION_MINUTES && invitationCounts,
  ).length
  const { intervisionsDue, later } = year < yearOf(LATER_FROM) ? circular : since2024
  const required = intervisionsDue(organised?.find((ofYear) => ofYear.year === year)?.moments)
  return { norms: ['COO-3', 'COO-4', ...later], state: intervisionState(required, count, yearOf(asOf) === year), year }
}

const intervisionState = (required: number | undefined, count: number, running: boolean): RequirementState => {
  if (required === undefined) return 'unknown'
  if (count >= required) return 'met'
  return running ? 'pending' : 'notMet'
}

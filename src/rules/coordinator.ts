import type { Day } from '../calendar/day.js'
import { assertDays, dayOf, numberOf } from '../calendar/day-number.js'
import { withinMonthsAfter } from '../law/boundaries.js'
import { CIRCULAR_APPLIES_FROM } from '../law/coverage.js'
import type { NormId } from '../law/norms.js'
import { type Boundary, DEFAULT_INTERPRETATION, resolve } from '../law/term.js'

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
  readonly functionSince: Day
  /** The day on which the Disability Management examination was passed. */
  readonly examPassedOn?: Day | undefined
  /** How many intervision moments RIZIV organised, by calendar year. */
  readonly organised?: readonly { readonly year: number; readonly moments: number }[] | undefined
  /** The activities in which the coordinator took part. */
  readonly attended?: readonly Activity[] | undefined
}

/**
 * An activity of RIZIV for certified coordinators (COO-4).
 * @category Coordinator
 */
export interface Activity {
  readonly on: Day
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
  readonly norms: readonly NormId[]
  readonly state: RequirementState
  /** The last day on which it can be met. */
  readonly until?: Day
  /** The calendar year that it concerns. */
  readonly year?: number
  /** The result by the later text (RD-9), where it differs. */
  readonly readings?: readonly { readonly reading: string; readonly state: RequirementState; readonly until?: Day }[]
}

/**
 * The requirements for a coordinator, and the state of them all together.
 * @category Coordinator
 */
export interface CoordinatorQualification {
  /** The worst state among the requirements: `notMet`, else `unknown`, else `pending`, else `met`. */
  readonly state: RequirementState
  readonly requirements: readonly Requirement[]
}

const examWithin = (years: number): Boundary => withinMonthsAfter(12 * years, 'trigger', 'sameDate')

/** The parameters of the circular, and those of the later consolidated text (RD-9). */
const CIRCULAR = { years: 2, intervisions: (organised: number) => Math.ceil(Math.min(organised, 4) / 2) }
const LATER = { years: 3, intervisions: () => 2 }

const INTERVISION_MINUTES = 90

/**
 * Tells whether a person fulfils the conditions for working as a coordinator on a day: diploma,
 * examination within two years of taking up the function, half of the intervision moments.
 *
 * A later consolidated text gives three years and requires two moments a year. Its first day is not
 * certain, so it is given as reading RD-9.
 *
 * @param facts - the known facts about the coordinator
 * @param asOf - the day of the evaluation
 * @returns each requirement with its state. Intervisions are listed by calendar year, from the first full
 * year in the function and after the examination
 * @see norms COO-1 to COO-4, circular V.I. 2022/383 section 2.1
 * @example
 * ```ts
 * import { coordinatorQualification, isDay } from 'terug-naar-werk'
 * const [functionSince, asOf] = ['2022-04-01', '2024-06-03']
 * const found =
 *   isDay(functionSince) && isDay(asOf)
 *     ? coordinatorQualification({ diplomaLevelB: true, functionSince }, asOf)
 *     : undefined
 * found?.state // => 'notMet'
 * found?.requirements[1]?.until // => '2024-04-01'
 * found?.requirements[1]?.readings // => [{ reading: 'RD-9:threeYears', state: 'pending', until: '2025-04-01' }]
 * ```
 * @category Coordinator
 */
export const coordinatorQualification = (facts: CoordinatorFacts, asOf: Day): CoordinatorQualification => {
  assertDays(asOf, facts.functionSince, ...(facts.examPassedOn === undefined ? [] : [facts.examPassedOn]))
  const requirements = [diploma(facts), examination(facts, asOf), ...intervisions(facts, asOf)]
  const order = ['notMet', 'unknown', 'pending'] as const
  const state = order.find((worst) => requirements.some((requirement) => requirement.state === worst)) ?? 'met'
  return { state, requirements }
}

const diploma = ({ diplomaLevelB }: CoordinatorFacts): Requirement => ({
  norms: ['COO-1'],
  state: diplomaLevelB ? 'met' : 'notMet',
})

const examination = ({ functionSince, examPassedOn }: CoordinatorFacts, asOf: Day): Requirement => {
  const passed = examPassedOn !== undefined && examPassedOn <= asOf
  const within = (years: number): { readonly state: RequirementState; readonly until: Day } => {
    const until = dayOf(resolve(examWithin(years), { trigger: numberOf(functionSince) }, DEFAULT_INTERPRETATION) ?? 0)
    return { state: passed ? 'met' : asOf <= until ? 'pending' : 'notMet', until }
  }
  return {
    norms: ['COO-2'],
    ...within(CIRCULAR.years),
    ...(!passed && { readings: [{ reading: 'RD-9:threeYears', ...within(LATER.years) }] }),
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const intervisions = (facts: CoordinatorFacts, asOf: Day): readonly Requirement[] => {
  const { examPassedOn, functionSince } = facts
  if (examPassedOn === undefined) return []
  // The first full year follows the latest of three: the examination, the start of the function, the circular (2022).
  const first = 1 + Math.max(yearOf(examPassedOn), yearOf(functionSince), yearOf(CIRCULAR_APPLIES_FROM))
  return Array.from({ length: Math.max(0, yearOf(asOf) - first + 1) }, (_, index) =>
    intervisionsOf(facts, first + index, asOf),
  )
}

const intervisionsOf = (facts: CoordinatorFacts, year: number, asOf: Day): Requirement => {
  const { organised, attended = [] } = facts
  const count = attended.filter(
    ({ on, minutes, invitationCounts }) =>
      yearOf(on) === year && on <= asOf && minutes >= INTERVISION_MINUTES && invitationCounts,
  ).length
  const moments = organised?.find((ofYear) => ofYear.year === year)?.moments
  const stateFor = (required: number | undefined): RequirementState => {
    if (required === undefined) return 'unknown'
    if (count >= required) return 'met'
    return yearOf(asOf) === year ? 'pending' : 'notMet'
  }
  const state = stateFor(moments === undefined ? undefined : CIRCULAR.intervisions(moments))
  const later = stateFor(LATER.intervisions())
  return {
    norms: ['COO-3', 'COO-4'],
    state,
    year,
    ...(later !== state && { readings: [{ reading: 'RD-9:threeYears', state: later }] }),
  }
}

/**
 * The tasks of the multidisciplinary team.
 *
 * nl: voorbereidend contact, contact verlenging invaliditeit, tussentijds contact, re-integratie ·
 * fr: contact préparatoire, contact de prolongation de l'invalidité, contact intermédiaire,
 * réintégration · de: vorbereitender Kontakt, Kontakt zur Verlängerung der Invalidität,
 * Zwischenkontakt, Wiedereingliederung
 *
 * - `preparatoryContact`: a contact that prepares the evaluation of the incapacity
 * - `invalidityExtensionContact`: a contact on the extension of the invalidity
 * - `interimContact`: a contact between two evaluations
 * - `reintegrationTask`: any task of reintegration
 *
 * @category Coordinator
 */
export type TeamTask = 'preparatoryContact' | 'invalidityExtensionContact' | 'interimContact' | 'reintegrationTask'

const compatible: { readonly [task in TeamTask]: boolean } = {
  preparatoryContact: true,
  invalidityExtensionContact: false,
  interimContact: false,
  reintegrationTask: true,
}

/**
 * Tells whether a part-time coordinator may perform a task of the multidisciplinary team. In the
 * evaluation of incapacity only preparatory contacts are allowed; in reintegration every task is.
 *
 * @param task - a task in the team for a person who is not a doctor
 * @see norm COO-7, circular V.I. 2022/383 section VII
 * @example
 * ```ts
 * import { mayPerform } from 'terug-naar-werk'
 * mayPerform('preparatoryContact') // => true
 * mayPerform('interimContact') // => false
 * ```
 * @category Coordinator
 */
export const mayPerform = (task: TeamTask): boolean => compatible[task] === true

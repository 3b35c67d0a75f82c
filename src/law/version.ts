import { type Day, fixedDay } from '../calendar/day.js'
import type { Scheme } from './scheme.js'

/**
 * A stretch of days on which a text is in force, for incapacities that start within given days.
 *
 * Both ends are included; null leaves that side open. The law that holds for a case depends on
 * the start of the incapacity and on the day concerned, never on the day alone.
 *
 * @category Law
 */
export interface InForce {
  readonly from: Day
  readonly until: Day | null
  readonly startsFrom: Day | null
  readonly startsUntil: Day | null
  /** Absent: every scheme. */
  readonly schemes?: readonly Scheme[]
}

/**
 * The versions of the law that the package knows (norms section 11).
 * @category Law
 */
export type LawVersionId =
  | 'circular2022'
  | 'circular2022UntilTeamMembers'
  | 'selfEmployed2023'
  | 'consequences2023'
  | 'teamMembers2024'
  | 'presumption2022'
  | 'presumptionRepealed2026'
  | 'consequences2026'
  | 'registration2026'
  | 'workPotential2026'
  | 'certificates2026'
  | 'routeC'

/**
 * A version of the law: the text that brought it and when it is in force.
 * @category Law
 */
export interface LawVersion {
  readonly id: LawVersionId
  readonly text: string
  readonly inForce: readonly [InForce, ...InForce[]]
}

const always = { until: null, startsFrom: null, startsUntil: null }

const startsBefore2024 = { startsFrom: null, startsUntil: fixedDay('2023-12-31') }

const startsFrom2024 = { startsFrom: fixedDay('2024-01-01'), startsUntil: null }

const insuredAsEmployees: readonly Scheme[] = ['employee', 'unemployed']

const CIRCULAR = 'Circular V.I. 2022/383 – 407/22 of 17 November 2022'

const LAW_2025 = 'Law of 19 December 2025 (numac 2025009870)'

const from2026 = { from: fixedDay('2026-01-01'), ...always }

/** @internal */
export const circular2022: LawVersion = {
  id: 'circular2022',
  text: CIRCULAR,
  inForce: [{ from: fixedDay('2022-09-01'), ...always }],
}

/** What LT-3 replaced: for starts before 2024 it goes on until 30 June 2024; for later starts it never held. @internal */
export const circular2022UntilTeamMembers: LawVersion = {
  id: 'circular2022UntilTeamMembers',
  text: CIRCULAR,
  inForce: [{ from: fixedDay('2022-09-01'), until: fixedDay('2024-06-30'), ...startsBefore2024 }],
}

/** @internal */
export const selfEmployed2023: LawVersion = {
  id: 'selfEmployed2023',
  text: 'Law of 12 January 2023 (numac 2023200551)',
  inForce: [{ from: fixedDay('2023-01-01'), ...always, schemes: ['selfEmployed'] }],
}

/** @internal */
export const routeC: LawVersion = {
  id: 'routeC',
  text: 'RIZIV page with the routes A, B and C',
  inForce: [{ from: fixedDay('2022-09-01'), ...always }],
}

/** @internal */
export const consequences2023: LawVersion = {
  id: 'consequences2023',
  text: 'Law of 25 September 2022 (numac 2022033623)',
  inForce: [
    {
      from: fixedDay('2023-01-01'),
      until: fixedDay('2025-12-31'),
      startsFrom: fixedDay('2023-01-01'),
      startsUntil: null,
      schemes: insuredAsEmployees,
    },
    { ...always, from: fixedDay('2023-01-01'), startsFrom: fixedDay('2023-01-01'), schemes: ['selfEmployed'] },
  ],
}

/** @internal */
export const teamMembers2024: LawVersion = {
  id: 'teamMembers2024',
  text: 'Law of 20 December 2023 (numac 2023048465), articles 6 to 10',
  inForce: [
    { from: fixedDay('2024-07-01'), until: null, ...startsBefore2024 },
    { from: fixedDay('2024-01-01'), until: null, ...startsFrom2024 },
  ],
}

/** @internal */
export const presumption2022: LawVersion = {
  id: 'presumption2022',
  text: `${CIRCULAR}; repealed by the ${LAW_2025.replace('Law', 'law')}, articles 8 to 10 and 12`,
  inForce: [{ ...always, from: fixedDay('2022-09-01'), until: fixedDay('2025-12-31') }],
}

/** @internal */
export const presumptionRepealed2026: LawVersion = {
  id: 'presumptionRepealed2026',
  text: `${LAW_2025}, articles 8 to 10 and 12`,
  inForce: [from2026],
}

/** @internal */
export const consequences2026: LawVersion = {
  id: 'consequences2026',
  text: `${LAW_2025}, articles 2 and 7`,
  inForce: [{ ...from2026, schemes: insuredAsEmployees }],
}

/** @internal */
export const registration2026: LawVersion = {
  id: 'registration2026',
  text: `${LAW_2025}, article 2`,
  inForce: [{ ...from2026, schemes: insuredAsEmployees }],
}

/** @internal */
export const workPotential2026: LawVersion = {
  id: 'workPotential2026',
  text: `${LAW_2025}, articles 2 to 6`,
  inForce: [from2026],
}

/** @internal */
export const certificates2026: LawVersion = {
  id: 'certificates2026',
  text: `${LAW_2025}, article 15`,
  inForce: [from2026],
}

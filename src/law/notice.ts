import { type Day, fixedDay } from '../calendar/day.js'
import { frozen } from './frozen.js'
import type { Law } from './law.js'
import { teamMembers2024 } from './laws.js'
import type { NormId } from './norms.js'
import type { Scheme } from './scheme.js'

/**
 * A remark about the law behind a result: a text that was not read in full, a change that is
 * announced, or an encoding that is inferred.
 * @category Law
 */
export interface Notice {
  readonly id: NoticeId
  /** One English sentence. */
  readonly text: string
  readonly norms: readonly NormId[]
}

/**
 * The id of a notice.
 * @category Law
 */
export type NoticeId =
  | 'beforeCircular'
  | 'decreesNotRead'
  | 'exclusionsWhileRunning'
  | 'pensionAge'
  | 'coordinatorConditions'
  | 'presumptionFromEngagement'
  | 'presumptionRepealed'
  | 'implementingDecree2026'
  | 'directReferral2026'
  | 'routeCSixMonths'
  | 'workPotential'
  | 'certificateThreeMonths'

/**
 * A notice with the first and the last day on which it is given; null means no limit on that side.
 * @category Law
 */
export interface DatedNotice extends Notice {
  readonly from: Day | null
  readonly until: Day | null
  /** Absent: every scheme. */
  readonly schemes?: readonly Scheme[]
  /** Only for cases under this law; absent: every case. */
  readonly under?: Law
}

/**
 * Every notice, with the days on which it is given.
 *
 * @see norms LT-3 to LT-9
 * @example
 * ```ts
 * import { notices } from 'terug-naar-werk/law'
 * notices.find((notice) => notice.id === 'certificateThreeMonths')?.norms // => ['LT-9', 'A1-2']
 * ```
 * @category Law
 */
export const notices: readonly DatedNotice[] = frozen<readonly DatedNotice[]>([
  {
    id: 'beforeCircular',
    text: 'The circular applies from 1 September 2022; earlier rules are not encoded.',
    norms: [],
    from: null,
    until: fixedDay('2022-08-31'),
  },
  {
    id: 'decreesNotRead',
    text: 'The statutes in force are encoded; the royal decrees under them could not be read in full.',
    norms: ['LT-3', 'LT-4'],
    from: fixedDay('2024-01-01'),
    until: null,
    under: teamMembers2024,
  },
  {
    id: 'exclusionsWhileRunning',
    text: 'Since 2024 a CODEX trajectory or an own trajectory seems to bar only while it still runs; from which day is not certain, so it is not encoded.',
    norms: ['A2-4', 'A2-6', 'A4-2'],
    from: fixedDay('2024-01-01'),
    until: null,
    under: teamMembers2024,
  },
  {
    id: 'pensionAge',
    text: 'Since 2024 an incapacity that starts near the legal pension age seems to be excluded; from which day is not certain, so it is not encoded.',
    norms: ['A2-1', 'A4-1'],
    from: fixedDay('2024-01-01'),
    until: null,
    under: teamMembers2024,
  },
  {
    id: 'coordinatorConditions',
    text: 'A later text gives the coordinator three years for the training and two intervisions a year; its first day is not certain.',
    norms: ['COO-2', 'COO-3'],
    from: fixedDay('2024-01-01'),
    until: null,
  },
  {
    id: 'presumptionFromEngagement',
    text: 'For the self-employed a draft decree lets the presumption start at the declaration of engagement; its adoption is not certain.',
    norms: ['LP-4'],
    from: fixedDay('2024-01-01'),
    until: fixedDay('2025-12-31'),
    schemes: ['selfEmployed'],
  },
  {
    id: 'presumptionRepealed',
    text: 'The legal presumption is repealed from 1 January 2026; a running one goes on. For CODEX this is inferred from the repeal of its only legal basis.',
    norms: ['LT-5'],
    from: fixedDay('2026-01-01'),
    until: null,
  },
  {
    id: 'implementingDecree2026',
    text: 'A decree of early 2026 implements the law of 19 December 2025; it was not read. One source gives 1 March 2026 as its first day.',
    norms: ['LT-6'],
    from: fixedDay('2026-01-01'),
    until: null,
    schemes: ['employee', 'unemployed'],
  },
  {
    id: 'directReferral2026',
    text: 'The law of 22 February 2026 was not read; it seems to allow direct referral and to reduce the benefit by 10 % for not registering.',
    norms: ['A6-4', 'LT-7'],
    from: fixedDay('2026-02-22'),
    until: null,
  },
  {
    id: 'routeCSixMonths',
    text: 'Route C after six months of incapacity is announced for 1 April 2026; its adoption is not certain.',
    norms: ['C-1'],
    from: fixedDay('2026-04-01'),
    until: null,
  },
  {
    id: 'workPotential',
    text: 'Since 2026 the law says “work potential” where the circular says “remaining capacities”.',
    norms: ['LT-8'],
    from: fixedDay('2026-01-01'),
    until: null,
  },
  {
    id: 'certificateThreeMonths',
    text: 'Since 2026 a certificate prescribes at most three months at a time.',
    norms: ['LT-9', 'A1-2'],
    from: fixedDay('2026-01-01'),
    until: null,
  },
])

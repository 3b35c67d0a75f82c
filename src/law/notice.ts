import { type Day, fixedDay } from '../calendar/day.js'
import type { Question } from './answers.js'
import { frozen } from './frozen.js'
import { concerns } from './in-force.js'
import type { NormId } from './norms.js'
import type { Scheme } from './scheme.js'

/**
 * A remark about the law behind a result: a text that was not read, or a change that is announced.
 * @category Law
 */
export interface Notice {
  /** The id of the notice. */
  readonly id: NoticeId
  /** One or two sentences in English; `noticeTextOf` gives them in Dutch, French and German. */
  readonly text: string
  /** The norms that it is about. */
  readonly norms: readonly NormId[]
}

/**
 * The id of a notice.
 * @category Law
 */
export type NoticeId =
  | 'beforeCircular'
  | 'directReferral2026'
  | 'codex2026'
  | 'presumptionTransition'
  | 'selfEmployedAfterJuly2026'
  | 'routeCSixMonths'
  | 'workPotential'
  | 'certificateThreeMonths'

/**
 * A notice with the first and the last day on which it is given; null means no limit on that side.
 * @category Law
 */
export interface DatedNotice extends Notice {
  /** The first day on which it is given; null where there is none. */
  readonly from: Day | null
  /** The last day on which it is given; null where there is none. */
  readonly until: Day | null
  /** Present: only for incapacities that started by this day. */
  readonly startsUntil?: Day
  /** Absent: every scheme. */
  readonly schemes?: readonly Scheme[]
  /** Present: from this day on, a text that was not found may change anything. */
  readonly mayChangeAll?: true
  /** Present: a text that was not read, and what it may change from this day on. */
  readonly mayChange?: {
    /** Rules, or single records of a rule. */
    readonly rules: readonly string[]
    readonly presumptions?: readonly string[]
    /** Present: of the presumptions only those whose first day this question decides. */
    readonly wherePresumptionAsks?: Question
    /** Grounds of exclusions. */
    readonly grounds?: readonly string[]
  }
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
    text: 'The circular applies from 1 September 2022; earlier rules are not taken into account.',
    norms: [],
    from: null,
    until: fixedDay('2022-08-31'),
  },
  {
    id: 'presumptionTransition',
    text: 'The transitional rule of the decree of 23 November 2023 (self-employed: 11 December 2023) was not read. That rule may decide on which day a presumption starts where the declaration was signed in 2023.',
    norms: ['LT-15'],
    from: fixedDay('2024-01-01'),
    until: fixedDay('2026-06-30'),
    // A declaration of 2023 needs an incapacity of 2023 or before.
    startsUntil: fixedDay('2023-12-31'),
    mayChange: { rules: [], presumptions: ['ziv'], wherePresumptionAsks: 'RD-11' },
  },
  {
    id: 'codex2026',
    text: 'The royal decree of 17 December 2025 on the codex was not read. It governs CODEX trajectories that are asked for from 1 January 2026.',
    norms: ['A2-4', 'A4-2', 'A7-8', 'LT-10'],
    from: fixedDay('2026-01-01'),
    until: null,
    schemes: ['employee', 'unemployed'],
    mayChange: { rules: ['codexPlan.answer'], grounds: ['codexRequested', 'codexDuringZiv'] },
  },
  {
    id: 'directReferral2026',
    text: 'The law of 22 February 2026 was not read. According to the bill, it allows direct referral to the prevention adviser-occupational physician or to the employment service.',
    norms: ['A6-4', 'A7-1', 'A7-2', 'LT-7'],
    from: fixedDay('2026-03-06'),
    until: null,
    mayChange: {
      rules: [
        'referral.make',
        'contact.first/atOnce',
        'contact.first/later',
        'regional.register',
        'regional.letter',
        'regional.proof',
        'regional.secondLetter',
      ],
    },
  },
  {
    id: 'selfEmployedAfterJuly2026',
    text: 'The royal decree of 20 July 1971 was read as it stood on 27 July 2026; a later change is not excluded.',
    norms: ['LT-1'],
    from: fixedDay('2026-07-28'),
    until: null,
    schemes: ['selfEmployed'],
    mayChangeAll: true,
  },
  {
    id: 'routeCSixMonths',
    text: 'Route C after six months of incapacity is announced for 1 April 2026; no text was found.',
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

/** The notices of a day for a case; of every scheme where that is absent. @internal */
export const noticesOn = (day: Day, start: Day, scheme: Scheme | undefined): readonly DatedNotice[] =>
  notices.filter(
    ({ from, until, startsUntil, schemes }) =>
      (from === null || from <= day) &&
      (until === null || day <= until) &&
      (startsUntil === undefined || start <= startsUntil) &&
      concerns(schemes, scheme),
  )

/** Tells whether a notice is about a text that was not read and that may change something. @internal */
export const isAboutUnread = ({ mayChange, mayChangeAll }: DatedNotice): boolean =>
  mayChange !== undefined || mayChangeAll !== undefined

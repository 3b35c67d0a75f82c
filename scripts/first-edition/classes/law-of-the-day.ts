import { type DifferenceClass, itemOf, textOf } from '../difference-class.js'

/** The notices of the first edition about texts that this one has read. */
const READ_SINCE: readonly string[] = [
  'decreesNotRead',
  'exclusionsWhileRunning',
  'pensionAge',
  'coordinatorConditions',
  'presumptionFromEngagement',
  'presumptionRepealed',
  'implementingDecree2026',
]

/** From which day a notice of this edition is given, to which day, and for whom. */
const NOTICES: { readonly [id: string]: readonly [from: string, until: string, whom: 'all' | 'employees' | 'self'] } = {
  presumptionTransition: ['2024-01-01', '2026-06-30', 'all'],
  codex2026: ['2026-01-01', '9999', 'employees'],
  directReferral2026: ['2026-03-06', '9999', 'all'],
  selfEmployedAfterJuly2026: ['2026-07-28', '9999', 'self'],
}

/** The days on which a text came into force that the first edition did not know as one, or knew by another day. */
const TURNS: readonly string[] = [
  '2022-09-01',
  '2023-01-01',
  '2023-04-03',
  '2024-01-01',
  '2024-04-01',
  '2024-07-01',
  '2026-01-01',
  '2026-03-01',
  '2026-06-01',
]

/** What differs about the law of the day itself. */
export const lawOfTheDay: readonly DifferenceClass[] = [
  {
    name: 'The decrees of 2024 and later are read: coverage `statuteOnly` is gone',
    norms: ['LT-3', 'LT-4'],
    holds: ({ part, field, before, after }, { asOf, t24, isSelfEmployed }) =>
      part === 'law' &&
      field === 'coverage' &&
      asOf >= t24 &&
      textOf(before, 'coverage') === 'statuteOnly' &&
      textOf(after, 'coverage') === (asOf <= (isSelfEmployed ? '2026-07-27' : '2026-03-05') ? 'confirmed' : 'partial'),
  },
  {
    name: 'The notice spoke of a text that is read now',
    norms: ['LT-3', 'LT-5', 'LT-6', 'LT-10', 'LT-13', 'LT-15', 'LT-17'],
    holds: (difference, { asOf }) =>
      READ_SINCE.includes(itemOf(difference, 'notices', '-') ?? '') && asOf >= '2024-01-01',
  },
  {
    name: 'The law of 22 February 2026 counts from its publication',
    norms: ['LT-7'],
    holds: (difference, { asOf }) =>
      itemOf(difference, 'notices', '-') === 'directReferral2026' && '2026-02-22' <= asOf && asOf <= '2026-03-05',
  },
  {
    name: 'A notice on a text that was not read',
    norms: ['LT-1', 'LT-7', 'LT-10', 'LT-15'],
    holds: (difference, { asOf, isSelfEmployed }) => {
      const [from, until, whom] = NOTICES[itemOf(difference, 'notices', '+') ?? ''] ?? ['9999', '', 'all']
      return from <= asOf && asOf <= until && (whom === 'all' || (whom === 'self') === isSelfEmployed)
    },
  },
  {
    name: 'The version is the first day of the newest text in force',
    norms: ['LT-2', 'LT-6', 'LT-13', 'LT-15', 'LT-18', 'LT-19'],
    holds: ({ part, field, after }, { asOf }) => {
      const version = textOf(after, 'version')
      return part === 'law' && field === 'version' && TURNS.includes(version) && version <= asOf
    },
  },
]

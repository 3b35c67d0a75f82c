import type { InForce, Law, Scheme } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { inForceAnywhere, inForceFor, startsApart } from '../../../src/rules/in-force-days.js'
import { day } from '../../support/days.js'

const period = (from: string, more: Partial<InForce> = {}): InForce => ({
  from: day(from),
  startsFrom: null,
  startsUntil: null,
  ...more,
})

const text = (id: string, ...inForce: Law['inForce']): Law => ({ id, text: id, inForce })

const circular = text('circular', period('2022-09-01'))

const insuredAsEmployees = { schemes: ['employee', 'unemployed'] as const satisfies readonly Scheme[] }

const earlyStarts = { startsUntil: day('2023-12-31') }

const lateStarts = { startsFrom: day('2024-01-01') }

const norms = ['A4-1', 'A4-2'] as const

/** What a text does to a record that cites these norms. */
const repeals = (law: Law) => ({ law, ended: 'repealed' }) as const
const changesBearer = (law: Law) => ({ law, bearer: 'coordinator' }) as const
const changesWindow = (law: Law) => ({ law, window: 'another' }) as const
const citesMore = (law: Law) => ({ law, norms: ['A4-2', 'LT-3', 'A4-1'] }) as const
const citesOthers = (law: Law) => ({ law, norms: ['A4-1', 'LT-3'] }) as const

const in2024 = text('2024', period('2024-03-01'))

const in2026 = text('2026', period('2026-01-01'))

const staggered = text('staggered', period('2024-07-01', earlyStarts), period('2024-01-01', lateStarts))

describe('the days on which a record governs any case, as it was brought', () => {
  it.each([
    ['since its text, without an end', circular, [], '2022-09-01', null],
    ['since the earliest day of its text', staggered, [], '2024-01-01', null],
    ['until the eve of its end', circular, [repeals(in2026)], '2022-09-01', '2025-12-31'],
    ['until the eve of another window', circular, [changesWindow(in2024)], '2022-09-01', '2024-02-29'],
    ['until it is cited by other norms', circular, [citesOthers(in2024)], '2022-09-01', '2024-02-29'],
    ['not until further norms are cited beside its own', circular, [citesMore(in2024)], '2022-09-01', null],
    ['not until another bearer is named', circular, [changesBearer(in2024)], '2022-09-01', null],
    ['until the first of two ends', circular, [changesWindow(in2024), repeals(in2026)], '2022-09-01', '2024-02-29'],
    [
      'until the first of two, however they are listed',
      circular,
      [repeals(in2026), changesWindow(in2024)],
      '2022-09-01',
      '2024-02-29',
    ],
    ['until the last case is under the new text', circular, [repeals(staggered)], '2022-09-01', '2024-06-30'],
    [
      'without an end where one scheme keeps it',
      circular,
      [repeals(text('schemes', period('2026-01-01', insuredAsEmployees)))],
      '2022-09-01',
      null,
    ],
    [
      'without an end where late starts keep it',
      circular,
      [repeals(text('early', period('2026-01-01', earlyStarts)))],
      '2022-09-01',
      null,
    ],
    [
      'without an end where early starts keep it',
      circular,
      [repeals(text('late', period('2026-01-01', lateStarts)))],
      '2022-09-01',
      null,
    ],
    [
      'until its end for those whom it concerns at all',
      text('employees', period('2023-01-01', { ...insuredAsEmployees, ...lateStarts })),
      [repeals(text('schemes', period('2026-01-01', { ...insuredAsEmployees, ...lateStarts })))],
      '2023-01-01',
      '2025-12-31',
    ],
  ] as const)('%s', (_, law, amendedBy, from, until) => {
    expect(inForceAnywhere({ law, amendedBy, norms })).toEqual({ from, until })
  })

  it('without an end where no text amends it', () => {
    expect(inForceAnywhere({ law: circular, norms })).toEqual({ from: '2022-09-01', until: null })
  })
})

it('a period sets starts apart by its first start, and by the first one after its last', () => {
  expect(startsApart(period('2024-01-01'))).toEqual([])
  expect(startsApart(period('2024-01-01', lateStarts))).toEqual(['2024-01-01'])
  expect(startsApart(period('2024-01-01', earlyStarts))).toEqual(['2024-01-01'])
  expect(startsApart(period('2024-01-01', { startsFrom: day('2023-06-01'), ...earlyStarts }))).toEqual([
    '2023-06-01',
    '2024-01-01',
  ])
})

describe('the days on which a version governs a case', () => {
  const of = (start: string, scheme: Scheme = 'employee') => ({ start: day(start), scheme })
  const amended = { law: circular, amendedBy: [changesWindow(staggered), changesWindow(in2026)], norms }
  const [first, last] = amended.amendedBy

  it.each([
    ['as it was brought, for an early start', undefined, of('2023-12-31'), '2022-09-01', '2024-06-30'],
    ['as it was brought, for a late start', undefined, of('2024-01-01'), '2022-09-01', '2023-12-31'],
    [
      'for the self-employed, not before they were in scope',
      undefined,
      of('2024-01-01', 'selfEmployed'),
      '2023-01-01',
      '2023-12-31',
    ],
    ['as amended, for an early start', first, of('2023-12-31'), '2024-07-01', '2025-12-31'],
    ['as amended, for a late start', first, of('2024-01-01'), '2024-01-01', '2025-12-31'],
    ['by the last text, without an end', last, of('2024-01-01'), '2026-01-01', null],
  ] as const)('%s', (_, by, caseOfLaw, from, until) => {
    expect(inForceFor(amended, amended, by, caseOfLaw)).toEqual({ from, until })
  })

  it.each([
    ['the norms of the version', ['A4-1', 'LT-3'] as const, null],
    ['other norms', ['A4-1', 'A4-2'] as const, '2025-12-31'],
  ])('until a text leaves it without %s', (_, own, until) => {
    const record = { law: circular, amendedBy: [citesMore(in2024), { law: in2026, norms: ['A4-1', 'LT-3'] }], norms }
    expect(inForceFor(record, { ...record, norms: own }, record.amendedBy[0], of('2023-06-01'))).toEqual({
      from: '2024-03-01',
      until,
    })
  })

  it('without an end where the later text does not concern it', () => {
    const ended = {
      law: circular,
      amendedBy: [repeals(text('schemes', period('2026-01-01', insuredAsEmployees)))],
      norms,
    }
    expect(inForceFor(ended, ended, undefined, of('2023-06-01', 'selfEmployed')).until).toBeNull()
    expect(inForceFor(ended, ended, undefined, of('2023-06-01')).until).toBe('2025-12-31')
  })

  it('since the day of its text, where that is no law for the case', () => {
    const late = { law: text('late', period('2023-01-01', lateStarts)), norms }
    expect(inForceFor(late, late, undefined, of('2022-12-31'))).toEqual({ from: '2023-01-01', until: null })
  })
})

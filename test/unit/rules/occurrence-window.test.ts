import { laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { everyMonths } from '../../../src/law/boundaries.js'
import { occurrenceWindow } from '../../../src/rules/occurrence-window.js'
import { day } from '../../support/days.js'
import { invented2027 } from '../../support/invented-law.js'

const rule = {
  norms: ['Z3-1'],
  window: everyMonths(3, 'sameDate'),
  law: laws.circular2022,
  amendedBy: [{ law: invented2027, window: everyMonths(2, 'sameDate'), norms: ['Z3-1', 'Z3-2'] }],
} as const

const of = { start: day('2026-01-05'), scheme: 'employee' } as const

const windowOf = (plan: string, ordinal: number, caseOfLaw?: typeof of) => {
  const { from, until, norms, inForce, readings } = occurrenceWindow(
    rule,
    { trigger: numberOf(day(plan)) },
    ordinal,
    caseOfLaw,
  )
  return [
    `${from} – ${until}`,
    norms.join(' '),
    `${inForce.from} – ${inForce.until}`,
    ...(readings ?? []).map(({ reading, window }) => `${reading} ${window.until}`),
  ].join(' | ')
}

describe('the window of an occurrence', () => {
  it.each([
    [1, '2026-06-11 – 2026-09-10 | Z3-1 | 2022-09-01 – 2026-12-31'],
    [3, '2026-12-11 – 2027-03-10 | Z3-1 | 2022-09-01 – 2026-12-31'],
  ])('by the version of the circular where no case is given: %i', (ordinal, expected) => {
    expect(windowOf('2026-06-10', ordinal)).toBe(expected)
  })

  it.each([
    [1, '2026-06-11 – 2026-09-10 | Z3-1 | 2022-09-01 – 2026-12-31'],
    [2, '2026-09-11 – 2026-12-10 | Z3-1 | 2022-09-01 – 2026-12-31'],
    [3, '2026-12-11 – 2027-02-10 | Z3-1 Z3-2 | 2027-01-01 – null'],
    [4, '2027-02-11 – 2027-04-10 | Z3-1 Z3-2 | 2027-01-01 – null'],
  ])('each by the version that governs it in the case: %i', (ordinal, expected) => {
    expect(windowOf('2026-06-10', ordinal, of)).toBe(expected)
  })

  it.each([
    ['2026-11-29', '2026-11-30 – 2027-01-29 | Z3-1 Z3-2 | 2027-01-01 – null'],
    // Two months later is still last year: the new term would reach back behind its first day.
    ['2026-10-10', '2026-10-11 – 2027-01-10 | Z3-1 | 2022-09-01 – 2026-12-31'],
  ])('the first of a plan of %s, due under the new law or by it before: %s', (plan, expected) => {
    expect(windowOf(plan, 1, of)).toBe(expected)
  })

  it.each([
    // The second ends under the new law, but by its count before it.
    ['2026-08-31', 2, '2026-12-01 – 2027-02-28 | Z3-1 | 2022-09-01 – 2026-12-31'],
    ['2027-02-28', 1, '2027-03-01 – 2027-04-28 | Z3-1 Z3-2 | 2027-01-01 – null | RD-6:quantieme 2027-04-30'],
  ])(
    'of a plan at the end of a month, with the other reading: plan of %s, occurrence %i',
    (plan, ordinal, expected) => {
      expect(windowOf(plan, ordinal, of)).toBe(expected)
    },
  )

  it.each([
    [3, '2199-10-11 – 2199-12-10'],
    [4, '2199-12-11 – 2199-12-31'],
    [5, '2199-12-11 – 2199-12-31'],
    [99, '2199-12-11 – 2199-12-31'],
  ])('past the end of the calendar is that of the last one: %i', (ordinal, expected) => {
    expect(windowOf('2199-06-10', ordinal, of)).toContain(`${expected} | Z3-1 Z3-2`)
  })

  it('is that of the one that ends on the last day of the calendar', () => {
    for (const ordinal of [1, 2])
      expect(windowOf('2199-10-31', ordinal, of)).toContain('2199-11-01 – 2199-12-31 | Z3-1')
  })

  it('of a record that no text amends is the same in every case', () => {
    const { amendedBy: _, ...unamended } = rule
    for (const caseOfLaw of [undefined, of])
      expect(occurrenceWindow(unamended, { trigger: numberOf(day('2026-06-10')) }, 3, caseOfLaw)).toMatchObject({
        from: '2026-12-11',
        until: '2027-03-10',
        inForce: { from: '2022-09-01', until: null },
      })
  })

  it('of the last day of the calendar is that day', () => {
    expect(windowOf('2199-12-31', 1, of)).toContain('2199-12-31 – 2199-12-31 | Z3-1 Z3-2')
  })
})

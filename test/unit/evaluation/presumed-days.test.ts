import { describe, expect, it } from 'vitest'
import { evaluatedOn, obligationOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const ziv2023 = ['2023-03-01 zivStarted (situation B)', '2023-03-20 planDrawnUp (elements goals)']
const ziv2024 = ['start: 2024-01-08', '2024-02-05 zivStarted (situation B)', '2024-02-26 planDrawnUp (elements goals)']

describe('a presumption says what it is, by which norms, and what another reading gives', () => {
  it.each<[string, readonly string[], string, object]>([
    [
      'CODEX, signed on the last day of August',
      ['2023-07-02 codexRequested (by insured)', '2023-08-31 codexPlanSigned'],
      '2023-09-04',
      {
        key: 'presumption.codex',
        kind: 'codex',
        from: '2023-08-31',
        until: '2024-02-29',
        maxUntil: '2024-02-29',
        endedBy: null,
        norms: ['LP-1', 'LP-2', 'LP-3'],
        readings: [{ reading: 'RD-6:sameDate', window: { from: '2023-08-31', until: '2024-02-28' } }],
      },
    ],
    [
      'ZIV since 2024: from the declaration',
      ziv2024,
      '2024-03-04',
      {
        key: 'presumption.ziv',
        kind: 'ziv',
        from: '2024-02-05',
        until: '2024-08-04',
        maxUntil: '2024-08-04',
        endedBy: null,
        norms: ['LP-1', 'LP-4', 'LP-5', 'LT-15'],
        amendedBy: ['declaration2024'],
      },
    ],
    [
      'a second one, of a second trajectory',
      [...ziv2023, '2023-04-28 zivEnded', '2023-05-08 planDrawnUp (elements goals)'],
      '2023-06-05',
      {
        key: 'presumption.ziv#2',
        kind: 'ziv',
        from: '2023-05-08',
        until: '2023-11-07',
        maxUntil: '2023-11-07',
        endedBy: null,
        norms: ['LP-1', 'LP-4', 'LP-5'],
      },
    ],
    [
      'a declaration of 2023 and a plan of 2024: the day is asked (RD-11), and a text was not read',
      ['start: 2023-06-05', '2023-12-04 zivStarted (situation B)', '2024-01-15 planDrawnUp (elements goals)'],
      '2024-02-05',
      {
        key: 'presumption.ziv',
        kind: 'ziv',
        from: '2024-01-15',
        until: '2024-07-14',
        maxUntil: '2024-07-14',
        endedBy: null,
        norms: ['LP-1', 'LP-4', 'LP-5'],
        notices: ['presumptionTransition'],
        readings: [{ reading: 'RD-11:declaration', window: { from: '2023-12-04', until: '2024-06-03' } }],
      },
    ],
  ])('%s', (_, facts, asOf, expected) => {
    expect(evaluatedOn(asOf, facts).presumption).toStrictEqual(expected)
  })
})

/** The last presumption in one line, with the other readings and the texts that were not read. */
const presumptionOn = (asOf: string, facts: readonly string[]): string => {
  const { presumption } = evaluatedOn(asOf, facts)
  if (presumption === null) return 'none'
  const { kind, from, until, endedBy, readings = [], notices = [] } = presumption
  return [
    `${kind} ${from} – ${until} ${endedBy ?? 'runs'}`,
    ...readings.map(({ reading, window }) => `${reading} ${window.from} – ${window.until}`),
    ...notices,
  ].join(', ')
}

describe('from which day ZIV covers, where the declaration and the plan lie around 1 January 2024 (RD-11)', () => {
  const declaration = 'reading: RD-11 declaration'

  it.each(
    rowsOf(`
      declared and planned in 2023
        2023-12-04 zivStarted (situation B); 2023-12-18 planDrawnUp (elements goals)
        ziv 2023-12-18 – 2024-06-17 runs
      the same by the declaration: no text of that day says so
        ${declaration}; 2023-12-04 zivStarted (situation B); 2023-12-18 planDrawnUp (elements goals)
        ziv 2023-12-18 – 2024-06-17 runs
      planned on the first day of 2024
        2023-12-04 zivStarted (situation B); 2024-01-01 planDrawnUp (elements goals)
        ziv 2024-01-01 – 2024-06-30 runs, RD-11:declaration 2023-12-04 – 2024-06-03, presumptionTransition
      the same by the declaration
        ${declaration}; 2023-12-04 zivStarted (situation B); 2024-01-01 planDrawnUp (elements goals)
        ziv 2023-12-04 – 2024-06-03 runs, RD-11:plan 2024-01-01 – 2024-06-30, presumptionTransition
      declared on the first day of 2024: it covers from then on, and nothing is asked
        2024-01-01 zivStarted (situation B); 2024-01-15 planDrawnUp (elements goals)
        ziv 2024-01-01 – 2024-06-30 runs
      declared in 2024, and permitted work: another question is asked, and no text on the first day
        2024-01-08 zivStarted (situation B); 2024-01-22 permittedWorkStarted
        ziv 2024-01-08 – 2024-07-07 runs, RD-14:endsPresumption 2024-01-08 – 2024-01-21
      by the declaration, where by the plan no day would be covered
        ${declaration}; 2023-12-04 zivStarted (situation B); 2024-01-15 planDrawnUp (elements goals);
        2024-01-15 paidWorkStarted
        ziv 2023-12-04 – 2024-01-14 paidWork, presumptionTransition
      both end on one day
        2023-12-04 zivStarted (situation B); 2024-01-15 planDrawnUp (elements goals); 2024-02-01 zivEnded
        ziv 2024-01-15 – 2024-02-01 zivEnded, RD-11:declaration 2023-12-04 – 2024-02-01, presumptionTransition
      planned in 2023, and no declaration is known
        2023-12-18 planDrawnUp (elements goals) | ziv 2023-12-18 – 2024-06-17 runs
      planned in 2024, and no declaration is known
        2024-01-15 planDrawnUp (elements goals) | none
    `),
  )('%s', (_, facts, expected) => {
    expect(presumptionOn('2024-02-05', ['start: 2023-06-05', ...partsOf(facts)])).toBe(expected)
  })

  it.each(
    rowsOf(`
      declared in December 2025
        2025-12-29 zivStarted (situation B); 2026-01-05 planDrawnUp (elements goals)
        ziv 2025-12-29 – 2026-06-28 runs
      declared in 2026, when none can start (LT-5)
        2026-01-01 zivStarted (situation B); 2026-01-05 planDrawnUp (elements goals) | none
    `),
  )('%s', (_, facts, expected) => {
    expect(presumptionOn('2026-02-02', ['start: 2025-06-02', ...partsOf(facts)])).toBe(expected)
  })

  it('a declaration of before the circular is governed by it as it first stood', () => {
    const facts = [
      'start: 2022-02-07',
      '2022-06-13 zivStarted (situation B)',
      '2022-10-03 planDrawnUp (elements goals)',
    ]
    expect(presumptionOn('2022-11-01', facts)).toBe('ziv 2022-10-03 – 2023-04-02 runs')
  })

  it('is no presumption of its own by the other answer, where there is one by each', () => {
    const facts = [
      'start: 2023-06-05',
      '2023-12-04 zivStarted (situation B)',
      '2024-01-15 planDrawnUp (elements goals)',
    ]
    expect(evaluatedOn('2024-02-05', facts)).not.toHaveProperty('otherwise')
  })

  it('of a declaration of before 2024 and a plan of 2026 none starts (LT-5)', () => {
    const facts = [
      'start: 2023-06-05',
      '2023-12-04 zivStarted (situation B)',
      '2026-01-05 planDrawnUp (elements goals)',
    ]
    expect(presumptionOn('2026-02-02', facts)).toBe('none')
  })
})

describe('permitted work ends ZIV by another answer only (RD-14)', () => {
  const work = '2023-05-08 permittedWorkStarted'

  it.each(
    rowsOf(`
      no permitted work | – | ziv 2023-03-20 – 2023-09-19 runs
      permitted work | ${work} | ziv 2023-03-20 – 2023-09-19 runs, RD-14:endsPresumption 2023-03-20 – 2023-05-07
      by the other answer
        ${work}; reading: RD-14 endsPresumption
        ziv 2023-03-20 – 2023-05-07 paidWork, RD-14:goesOn 2023-03-20 – 2023-09-19
    `),
  )('%s', (_, facts, expected) => {
    expect(presumptionOn('2023-06-05', [...ziv2023, ...partsOf(facts)])).toBe(expected)
  })
})

describe('a presumption ends with the incapacity (FA-2)', () => {
  const resumed = '2023-06-19 incapacityResumed'

  it.each(
    rowsOf(`
      it ends for good | ended on: 2023-06-09 | ziv 2023-03-20 – 2023-06-09 incapacityEnded
      it ends for good while CODEX covers it too: the one that started first is told
        ended on: 2023-06-09; 2023-04-03 codexRequested (by insured); 2023-04-17 codexPlanSigned
        ziv 2023-03-20 – 2023-06-09 incapacityEnded
      it ends, and a relapse follows
        2023-06-09 incapacityEnded (lastDay 2023-06-09); ${resumed}
        ziv 2023-03-20 – 2023-06-09 incapacityEnded
      it ended and resumed before the plan
        2023-02-10 incapacityEnded (lastDay 2023-02-10); 2023-02-20 incapacityResumed
        ziv 2023-03-20 – 2023-09-19 runs
      it ended on the very day of the plan, and resumed
        2023-03-20 incapacityEnded (lastDay 2023-03-20); 2023-03-27 incapacityResumed
        ziv 2023-03-20 – 2023-03-20 incapacityEnded
    `),
  )('%s', (_, facts, expected) => {
    expect(presumptionOn('2023-07-03', [...ziv2023, ...partsOf(facts)])).toBe(expected)
  })
})

/** The days of all presumptions: one exclusion of the later steps rests on them (LT-4). */
const presumedOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts)
    .exclusions.filter(({ ground }) => ground === 'presumedIncapable')
    .map(({ from, until }) => `${from} – ${until}`)

describe('the days of all presumptions, in the order of their first days', () => {
  it.each(
    rowsOf(`
      a voucher of the fund before its text: it ends nothing, and starts nothing (LT-15)
        2024-03-31 fundVoucherStarted | 2024-02-05 – 2024-08-04
      a voucher on the first day of that text
        2024-04-01 fundVoucherStarted | 2024-02-05 – 2024-03-31; 2024-04-01 – 2024-09-30
      a voucher before its text, and another one since
        2024-03-25 fundVoucherStarted (ref a); 2024-05-06 fundVoucherStarted (ref b)
        2024-02-05 – 2024-05-05; 2024-05-06 – 2024-11-05
      CODEX after ZIV has ended
        2024-04-08 zivEnded; 2024-04-09 codexRequested (by insured); 2024-04-22 codexPlanSigned
        2024-02-05 – 2024-04-08; 2024-04-22 – 2024-10-21
      CODEX from before the end of ZIV on: one period
        2024-07-01 codexRequested (by insured); 2024-07-29 codexPlanSigned
        2024-02-05 – 2025-01-28
      CODEX from the last day of ZIV on
        2024-07-01 codexRequested (by insured); 2024-08-04 codexPlanSigned
        2024-02-05 – 2025-02-03
      CODEX from the day after the last day of ZIV on
        2024-07-01 codexRequested (by insured); 2024-08-05 codexPlanSigned
        2024-02-05 – 2024-08-04; 2024-08-05 – 2025-02-04
    `),
  )('%s', (_, facts, expected) => {
    expect(presumedOn('2024-08-12', [...ziv2024, ...partsOf(facts)])).toEqual(partsOf(expected))
  })

  it('a trajectory that ends leaves the days of a longer presumption, which still bar the contact (LT-4)', () => {
    const codex = ['start: 2024-01-08', '2024-01-22 codexRequested (by insured)', '2024-02-12 codexPlanSigned']
    const facts = [...codex, '2024-03-04 zivStarted (situation B)', '2024-04-08 zivEnded']
    expect(presumedOn('2024-05-15', facts)).toEqual(['2024-02-12 – 2024-08-11'])
    expect(obligationOn('2024-05-15', 'evaluation.contact#4', facts)).toBe(
      '2024-01-08 – 2024-05-07: barred by presumedIncapable',
    )
  })
})

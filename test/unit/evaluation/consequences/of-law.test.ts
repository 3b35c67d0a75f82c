import type { Evaluation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { amendedBy, law, under } from '../../../support/invented-reform.js'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const absent = (at: string, ...planned: readonly string[]) =>
  planned.map((on) => `${on} unjustifiedAbsence (at ${at}, plannedOn ${on})`)

const keysOf = ({ consequences }: Evaluation): readonly string[] =>
  consequences.map(({ key, percentage }) => `${key} ${percentage} %`)

const referred2026 = ['start: 2025-09-01', '2026-01-12 capacityEstimated (category 4)', '2026-01-13 referred']

describe('a consequence says what it is, of which absence, by which norms and by which later text', () => {
  it.each([
    [
      'the second absence at the first contact in 2023',
      ['2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred'],
      ['2023-05-02', '2023-06-05'],
      { kind: 'reduction', percentage: 2.5, norms: ['SA-1', 'SA-3', 'LT-2'] },
    ],
    [
      'the same since March 2026',
      referred2026,
      ['2026-03-02', '2026-03-16'],
      { kind: 'reduction', percentage: 10, norms: ['SA-1', 'SA-3', 'LT-6'], amendedBy: ['consequences2026'] },
    ],
  ])('%s', (_, facts, [first = '', second = ''], terms) => {
    expect(evaluatedOn(second, [...facts, ...absent('firstContact', first, second)]).consequences).toStrictEqual([
      {
        key: 'absence.firstContact#2',
        cause: 'absence',
        at: 'firstContact',
        absence: 2,
        plannedOn: second,
        from: second,
        until: null,
        ...terms,
      },
    ])
  })
})

describe('the consequences stand by their first day', () => {
  it.each([
    [
      'that of a later place first',
      ['2026-06-03', '2026-06-15'],
      ['absence.regionalAdviser#2 10 %', 'absence.occupationalPhysician#2 100 %'],
    ],
    [
      'on one day in the order of the places',
      ['2026-06-03', '2026-06-08'],
      ['absence.occupationalPhysician#2 100 %', 'absence.regionalAdviser#2 10 %'],
    ],
  ])('%s', (_, atPhysician, expected) => {
    const atAdviser = absent('regionalAdviser', '2026-06-01', '2026-06-08')
    const facts = ['start: 2025-12-01', ...absent('occupationalPhysician', ...atPhysician), ...atAdviser]
    expect(keysOf(evaluatedOn('2026-07-01', facts))).toEqual(expected)
  })
})

it('one absence at the combined contact is enough, and a second one adds nothing (LT-18)', () => {
  const facts = ['start: 2024-01-15', ...absent('combinedContact', '2024-05-06', '2024-05-10')]
  expect(keysOf(evaluatedOn('2024-06-03', facts))).toEqual(['absence.combinedContact#1 100 %'])
})

describe('by another reading the rates of the law of 2025 hold in January and February 2026 (RD-10)', () => {
  const followed = 'reading: RD-10 lawRates'
  const ratesOf = (facts: readonly string[]): readonly string[] =>
    evaluatedOn('2026-04-01', facts).consequences.map(({ key, percentage, norms, readings = [] }) =>
      [
        `${key} ${percentage} % ${norms.join(' ')}`,
        ...readings.map((other) => `${other.reading} ${other.kind} ${other.percentage} %`),
      ].join(', '),
    )

  it.each(
    rowsOf(`
      2025-12-29 2025-12-31
        absence.firstContact#2 2.5 % SA-1 SA-3 LT-2
        absence.firstContact#2 2.5 % SA-1 SA-3 LT-2
      2025-12-29 2026-01-01
        absence.firstContact#2 2.5 % SA-1 SA-3 LT-2, RD-10:lawRates reduction 10 %
        absence.firstContact#2 10 % SA-1 SA-3 LT-6, RD-10:decree reduction 2.5 %
      2025-12-29 2026-02-28
        absence.firstContact#2 2.5 % SA-1 SA-3 LT-2, RD-10:lawRates reduction 10 %
        absence.firstContact#2 10 % SA-1 SA-3 LT-6, RD-10:decree reduction 2.5 %
      2025-12-29 2026-03-01
        absence.firstContact#2 10 % SA-1 SA-3 LT-6
        absence.firstContact#2 10 % SA-1 SA-3 LT-6
    `),
  )('absences planned on %s', (planned, byDecree, byLawRates) => {
    const facts = ['start: 2025-09-01', '2025-12-15 capacityEstimated (category 4)', '2025-12-16 referred']
    const all = [...facts, ...absent('firstContact', ...planned.split(' '))]
    expect(ratesOf(all)).toEqual([byDecree])
    expect(ratesOf([...all, followed])).toEqual([byLawRates])
  })

  it.each(
    rowsOf(`
      a start before 2023 has no consequence by the decree
        –
        –
      nor by the law for absences before 2026: these do not count
        ${followed}
        absence.firstContact#2 10 % SA-1 SA-3 LT-6
      the self-employed have none by the law either
        ${followed}; scheme: selfEmployed
        –
    `),
  )('%s', (_, more, expected) => {
    const facts = ['start: 2022-10-03', '2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred']
    const absences = absent('firstContact', '2025-12-31', '2026-01-01', '2026-01-02')
    expect(ratesOf([...facts, ...absences, ...partsOf(more)])).toEqual(partsOf(expected))
  })
})

describe('a reform stands before the other answer too: RD-10 asks of absences before March 2026 alone', () => {
  const followed = 'reading: RD-10 lawRates'
  const facts = ['2026-11-02 capacityEstimated (category 4)', '2026-11-03 referred']
  const of = { law: { ...law, inForce: [{ from: '2026-12-01' }] }, record: 'absence.firstContact/2' }
  const absences = absent('firstContact', '2026-12-07', '2026-12-14', '2026-12-21')

  it.each([
    ['that changes the rate', [], { percentage: 5 }, ['absence.firstContact#2 5 %', 'absence.firstContact#3 10 %']],
    ['the same', [followed], { percentage: 5 }, ['absence.firstContact#2 5 %', 'absence.firstContact#3 10 %']],
    ['that ends the second alone', [], { ended: 'repealed' }, ['absence.firstContact#3 10 %']],
    ['the same', [followed], { ended: 'repealed' }, ['absence.firstContact#3 10 %']],
  ])('%s %j', (_, reading, change, expected) => {
    const found = under(amendedBy({ ...of, ...change }), '2027-01-04', [...facts, ...absences, ...reading])
    expect(keysOf(found)).toEqual(expected)
    expect(found.consequences.flatMap(({ readings = [] }) => readings)).toEqual([])
  })
})

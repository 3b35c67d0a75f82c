import { describe, expect, it } from 'vitest'
import { briefChanges } from '../../support/brief-changes.js'
import { day } from '../../support/days.js'
import { employee } from '../../support/evaluated.js'

type Row = readonly [title: string, asOf: string, key: string, more: object, changes: readonly string[]]

const start = (first: string, rest: object = {}) => ({ incapacity: { start: first, ...rest } })
const referred = { events: [{ type: 'referred', on: '2026-01-20' }] }

const rows: readonly Row[] = [
  ['an incapacity that has not begun', '2023-01-10', 'questionnaire.send', {}, ['day 2023-01-16 → upcoming']],
  [
    'a day before the circular applied',
    '2022-08-20',
    'questionnaire.send',
    start('2022-07-04'),
    ['day 2022-09-01 → upcoming'],
  ],
  [
    'a scheme that came into scope later',
    '2022-11-06',
    'questionnaire.send',
    { ...start('2022-10-31'), scheme: 'selfEmployed' },
    ['day 2023-01-01 → upcoming'],
  ],
  [
    'an incapacity that is not recognised',
    '2023-03-27',
    'questionnaire.send',
    start('2023-01-16', { recognised: false }),
    ['recognised → open'],
  ],
  [
    'an employment contract',
    '2026-02-01',
    'regional.register',
    { ...start('2025-09-01'), ...referred },
    ['contract false → open'],
  ],
  [
    'a rule that is law only later',
    '2024-03-01',
    'evaluation.contact#7',
    start('2023-12-15'),
    ['day 2024-07-01 → open'],
  ],
  ['a rule that closed before it was law', '2024-03-01', 'evaluation.contact#4', start('2023-10-15'), []],
  ['a rule that is law no longer', '2026-02-01', 'absence.newDate', {}, []],
  ['a rule that is not for this start', '2023-04-01', 'absence.newDate', start('2022-11-01'), []],
  ['a step that is listed only later', '2023-04-01', 'regional.start', {}, ['day 2024-01-16 → open']],
  [
    'a step whose window would begin after the end',
    '2023-04-01',
    'regional.start',
    start('2023-01-16', { endedOn: '2023-06-30' }),
    [],
  ],
  ['no such rule', '2023-04-01', 'estimate.second', {}, []],
]

describe('what would make a step possible', () => {
  it.each(rows)('%s', (_, asOf, key, more, changes) => {
    expect(briefChanges(employee([], more), key, { asOf: day(asOf) })).toEqual(changes)
  })

  it('no earlier day, though the law of that day was read', () => {
    expect(
      briefChanges(employee([]), 'questionnaire.send', { asOf: day('2024-08-01'), requireCoverage: 'confirmed' }),
    ).toEqual([])
  })
})

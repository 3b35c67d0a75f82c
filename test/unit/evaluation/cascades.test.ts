import { describe, expect, it } from 'vitest'
import { amendedBy, under } from '../../support/invented-reform.js'
import { evaluatedOn } from '../../support/short-cases.js'

const absent = (plannedOn: string, at = 'firstContact') =>
  `${plannedOn} unjustifiedAbsence (at ${at}, plannedOn ${plannedOn})`

/** The consequences of a case, by the day from which they hold. */
const consequencesOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).consequences.map(({ key, from }) => `${key} from ${from}`)

describe('an absence at the first contact counts from the referral until a request', () => {
  const referred = '2023-04-25 referred'
  const second = ['absence.firstContact#2 from 2023-06-05']

  it.each([
    ['both after the referral', [referred, absent('2023-05-02'), absent('2023-06-05')], second],
    ['the first on the day of the referral', [referred, absent('2023-04-25'), absent('2023-06-05')], second],
    ['the first on the eve of the referral', [absent('2023-04-24'), referred, absent('2023-06-05')], []],
    ['nobody was referred', [absent('2023-05-02'), absent('2023-06-05')], []],
    [
      'a request on the eve of the second',
      [referred, absent('2023-05-02'), '2023-06-04 contactRequested', absent('2023-06-05')],
      [],
    ],
    [
      'two after a request, and nobody was referred again',
      [referred, absent('2023-05-02'), '2023-05-20 contactRequested', absent('2023-06-05'), absent('2023-06-12')],
      [],
    ],
    [
      'referred again between both',
      [referred, absent('2023-05-02'), '2023-05-22 referred', absent('2023-06-05')],
      second,
    ],
    [
      'referred again after a request',
      [referred, '2023-05-08 contactRequested', '2023-05-22 referred', absent('2023-05-29'), absent('2023-06-05')],
      second,
    ],
    [
      'the second by the day planned was reported first',
      [
        referred,
        '2023-06-05 unjustifiedAbsence (at firstContact, plannedOn 2023-06-05)',
        '2023-06-07 unjustifiedAbsence (at firstContact, plannedOn 2023-05-02)',
      ],
      second,
    ],
    [
      'a request on the day of the second',
      [referred, absent('2023-05-02'), '2023-06-05 contactRequested', absent('2023-06-05')],
      second,
    ],
  ])('%s', (_, facts, expected) => expect(consequencesOn('2023-12-01', facts)).toEqual(expected))
})

describe('an absence during maternity protection does not count', () => {
  const facts = [
    '2023-04-25 referred',
    '2023-05-01 maternityProtectionStarted',
    '2023-05-31 maternityProtectionEnded',
    absent('2023-06-05'),
  ]

  it.each([
    ['planned on the eve', '2023-04-30', ['absence.firstContact#2 from 2023-06-05']],
    ['planned on its first day', '2023-05-01', []],
    ['planned on its last day', '2023-05-31', []],
    ['planned on the day after', '2023-06-01', ['absence.firstContact#2 from 2023-06-05']],
  ])('%s', (_, planned, expected) => {
    expect(consequencesOn('2023-12-01', [...facts, absent(planned)])).toEqual(expected)
  })
})

describe('one absence at the combined contact counts where it was planned by the fourth month', () => {
  it.each([
    ['on its last day', '2024-05-01', ['absence.combinedContact#1 from 2024-05-01']],
    ['on the day after', '2024-05-02', []],
  ])('%s', (_, planned, expected) => {
    const facts = ['start: 2024-01-02', absent(planned, 'combinedContact')]
    expect(consequencesOn('2024-06-20', facts)).toEqual(expected)
  })
})

describe('an absence counts where it was planned from the first day of the law on, 1 March 2026', () => {
  it.each([
    ['on that day', '2026-03-01', ['absence.occupationalPhysician#2 from 2026-03-16']],
    ['on the eve', '2026-02-28', []],
  ])('%s', (_, planned, expected) => {
    const absences = [planned, '2026-03-16'].map((on) => absent(on, 'occupationalPhysician'))
    expect(consequencesOn('2026-04-20', ['start: 2025-09-01', ...absences])).toEqual(expected)
  })
})

it.each([
  ['the second', 'absence.exam/2', ['absence.exam#3 from 2027-02-08']],
  ['the third', 'absence.exam/3', ['absence.exam#2 from 2027-01-25']],
])('absences still count where a text takes away what follows on %s alone', (_, record, expected) => {
  const facts = ['2026-12-01 questionnaireImpossible (examIndicated yes)']
  const absences = ['2027-01-11', '2027-01-25', '2027-02-08'].map((on) => absent(on, 'exam'))
  const rules = amendedBy({ record, ended: 'repealed' })
  const { consequences } = under(rules, '2027-03-01', [...facts, ...absences])
  expect(consequences.map(({ key, from }) => `${key} from ${from}`)).toEqual(expected)
})

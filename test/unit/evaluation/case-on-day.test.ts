import { describe, expect, it } from 'vitest'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** A step in one line, and below it what other readings give. */
const stepOn = (asOf: string, key: string, facts: readonly string[]): readonly string[] => {
  const found = evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)
  if (found === undefined) return []
  const { readings = [] } = found
  return [
    lineOf(found),
    ...readings.map(({ reading, window, state }) =>
      [reading, window.from, '–', window.until, ...(state === undefined ? [] : [state])].join(' '),
    ),
  ]
}

describe('the months stand still during maternity protection by the other answer alone (RD-13)', () => {
  const protection = '2023-02-20 maternityProtectionStarted; 2023-04-16 maternityProtectionEnded'
  const standStill = 'reading: RD-13 standStill'

  it.each(
    rowsOf(`
      without protection | – | 2023-04-16 – 2023-05-15: open
      without protection, by the other answer | ${standStill} | 2023-04-16 – 2023-05-15: open
      with protection of 56 days
        ${protection}
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-06-11 – 2023-07-10 upcoming
      the same by the other answer
        ${protection}; ${standStill}
        2023-06-11 – 2023-07-10: upcoming; RD-13:runOn 2023-04-16 – 2023-05-15 open
      protection that lasts: the days until now
        2023-04-24 maternityProtectionStarted
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-16 – 2023-05-24
      protection that began before the incapacity: its days since then
        2023-01-02 maternityProtectionStarted; 2023-01-20 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-21 – 2023-05-20
      protection of before the incapacity
        2022-12-05 maternityProtectionStarted; 2023-01-10 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open
      protection from the first day of the step on
        2023-04-16 maternityProtectionStarted; 2023-04-20 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-21 – 2023-05-20
      protection from the day after on
        2023-04-17 maternityProtectionStarted; 2023-04-20 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-16 – 2023-05-19
      protection twice: the second lies before the day to which the first moves the step
        2023-04-10 maternityProtectionStarted; 2023-04-14 maternityProtectionEnded;
        2023-04-18 maternityProtectionStarted; 2023-04-19 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-23 – 2023-05-22
      protection twice: the second lies after the first day of the step
        2023-03-06 maternityProtectionStarted; 2023-03-08 maternityProtectionEnded;
        2023-04-24 maternityProtectionStarted; 2023-04-25 maternityProtectionEnded
        2023-04-16 – 2023-05-15: open; RD-13:standStill 2023-04-19 – 2023-05-20
    `),
  )('the estimate: %s', (_, facts, expected) => {
    expect(stepOn('2023-05-02', 'estimate.first', partsOf(facts))).toEqual(partsOf(expected))
  })
})

describe('a certificate that ran out ends the incapacity, by the other answer it does not (RD-12)', () => {
  it.each(
    rowsOf(`
      a certificate that runs | certified until: 2023-05-31 | 2023-04-16 – 2023-05-15: open
      one that ran out
        certified until: 2023-04-30
        2023-04-16 – 2023-05-15: lapsed after certificateRunOut 2023-04-30; RD-12:stillIncapable 2023-04-16 – 2023-05-15 open
      the same by the other answer
        certified until: 2023-04-30; reading: RD-12 stillIncapable
        2023-04-16 – 2023-05-15: open; RD-12:ended 2023-04-16 – 2023-05-15 lapsed
      an incapacity that has ended
        ended on: 2023-04-30
        2023-04-16 – 2023-05-15: lapsed after incapacityEnded 2023-04-30
    `),
  )('the estimate: %s', (_, facts, expected) => {
    expect(stepOn('2023-05-02', 'estimate.first', partsOf(facts))).toEqual(partsOf(expected))
  })
})

describe('what bars a step in another reading is what bars it by the presumed days of that reading', () => {
  const facts = ['start: 2024-01-31', '2024-03-04 codexRequested (by insured)', '2024-03-31 codexPlanSigned']

  it.each([
    ['2024-09-29', '2024-12-01 – 2024-12-30: barred by presumedIncapable', ''],
    ['2024-09-30', '2024-12-01 – 2024-12-30: barred by presumedIncapable', ' upcoming'],
    ['2024-10-01', '2024-12-01 – 2024-12-30: upcoming', ''],
  ])('%s', (asOf, followed, other) => {
    const [line, ...readings] = stepOn(asOf, 'evaluation.contact#11', facts)
    expect(line).toBe(followed)
    expect(readings).toEqual([`RD-6:sameDate 2024-11-30 – 2024-12-30${other}`])
  })
})

const absent = (at: string, ...planned: readonly string[]) =>
  planned.map((on) => `${on} unjustifiedAbsence (at ${at}, plannedOn ${on})`)

const stepsOf = (asOf: string, rule: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts)
    .obligations.filter((one) => one.rule === rule)
    .map(({ key, window, trigger }) => `${key} ${trigger.type} ${window.from} ${trigger.moment}`)

describe('a new date is owed after the first absence alone, at the examination and at the first contact', () => {
  const exam = '2023-04-10 questionnaireImpossible (examIndicated yes)'
  const referred = ['2023-04-24 capacityEstimated (category 4)', '2023-04-25 referred']

  it.each([
    [
      'at the examination',
      [exam, ...absent('exam', '2023-04-17', '2023-05-15')],
      ['absence.newDate unjustifiedAbsence 2023-04-17 firstAbsenceAtExam'],
    ],
    [
      'at the first contact, and no second one',
      [...referred, ...absent('firstContact', '2023-05-08')],
      ['absence.newDate unjustifiedAbsence 2023-05-08 firstAbsenceAtContact'],
    ],
    [
      'at the first contact',
      [...referred, ...absent('firstContact', '2023-05-08', '2023-05-15')],
      ['absence.newDate unjustifiedAbsence 2023-05-08 firstAbsenceAtContact'],
    ],
    ['at the occupational physician', absent('occupationalPhysician', '2023-05-08'), []],
  ])('%s', (_, facts, expected) => {
    expect(stepsOf('2023-06-01', 'absence.newDate', facts)).toEqual(expected)
  })

  it('nor at the occupational physician since March 2026, where a second one has a consequence', () => {
    const facts = ['start: 2025-12-01', ...absent('occupationalPhysician', '2026-03-02')]
    expect(stepsOf('2026-04-01', 'absence.newDate', facts)).toEqual([])
  })
})

describe('the consequences are notified in the order in which they are known', () => {
  const letters = [
    '2026-06-04 registrationLetterSent (lastDay 2026-06-18)',
    '2026-06-26 registrationLetterSent (lastDay 2026-07-10)',
  ]

  it('an absence of before the last day for the proof comes before the missing registration', () => {
    const facts = ['start: 2025-12-01', 'contract: no', ...letters]
    const all = [...facts, ...absent('regionalAdviser', '2026-07-02', '2026-07-13')]
    expect(stepsOf('2026-08-03', 'consequence.notify', all)).toEqual([
      'consequence.notify unjustifiedAbsence 2026-07-13 consequenceFollows',
      'consequence.notify#2 registrationLetterSent 2026-07-18 consequenceFollows',
    ])
  })

  it('one that maternity protection interrupts is notified once', () => {
    const protection = ['2026-07-20 maternityProtectionStarted', '2026-08-09 maternityProtectionEnded']
    const found = stepsOf('2026-09-01', 'consequence.notify', [
      'start: 2025-12-01',
      'contract: no',
      ...letters,
      ...protection,
    ])
    expect(found).toEqual(['consequence.notify registrationLetterSent 2026-07-18 consequenceFollows'])
  })
})

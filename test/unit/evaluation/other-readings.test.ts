import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'

const readingsOf = (key: string, asOf: string, facts: readonly string[]): readonly string[] =>
  (evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)?.readings ?? []).map(
    ({ reading, window, state = 'same state', fulfilledOn = 'same day' }) =>
      `${reading} ${window.from} – ${window.until ?? 'no term'}: ${state}, ${fulfilledOn}`,
  )

/** Both kinds of readings stand beside the result. */
const settled = 'settled readings: yes'

const sent = '2023-03-27 questionnaireSent (route A)'
const received = (on: string, posted: string) => `${on} questionnaireReceived (complete yes, postedOn ${posted})`

describe('another reading is named where it gives another window or another state', () => {
  it.each([
    ['posted and received in the first week', [sent, received('2023-04-03', '2023-03-31')], ['RD-1']],
    ['posted in the first week, received in the second', [sent, received('2023-04-06', '2023-04-03')], ['RD-1']],
    [
      'posted in the second week, received in the third',
      [sent, received('2023-04-12', '2023-04-07')],
      ['RD-1', 'RD-2'],
    ],
    ['posted and received in the third', [sent, received('2023-04-14', '2023-04-12')], ['RD-1']],
    ['posted on the day of receipt', [sent, received('2023-04-06', '2023-04-06')], ['RD-1']],
  ])('a questionnaire %s', (_, facts, expected) => {
    const found = readingsOf('questionnaire.return', '2023-05-02', [settled, ...facts])
    expect(found.map((line) => line.slice(0, 4))).toEqual(expected)
  })

  it('with the day that counts as the day of the step, where that is another one', () => {
    const facts = [settled, sent, received('2023-04-12', '2023-04-07')]
    expect(readingsOf('questionnaire.return', '2023-05-02', facts)).toEqual([
      'RD-1:oneWeek 2023-03-27 – 2023-04-03: same state, same day',
      'RD-2:posting 2023-03-27 – 2023-04-10: fulfilled, 2023-04-07',
    ])
  })

  it('the default reading is the other one for whoever departs from it', () => {
    const facts = [settled, sent, received('2023-04-12', '2023-04-07'), 'reading: RD-2 posting']
    expect(readingsOf('questionnaire.return', '2023-05-02', facts)).toEqual([
      'RD-1:oneWeek 2023-03-27 – 2023-04-03: fulfilledLate, same day',
      'RD-2:receipt 2023-03-27 – 2023-04-10: fulfilledLate, 2023-04-12',
    ])
  })
})

it('a reading that a text of law settles stands beside a result only for a caller who asks for it or departs from it', () => {
  const oneWeek = (...facts: readonly string[]) => readingsOf('questionnaire.return', '2023-03-28', [sent, ...facts])
  expect(oneWeek()).toEqual([])
  expect(oneWeek(settled)).toEqual(['RD-1:oneWeek 2023-03-27 – 2023-04-03: same state, same day'])
  expect(oneWeek('reading: RD-1 oneWeek')).toEqual(['RD-1:twoWeeks 2023-03-27 – 2023-04-10: same state, same day'])
})

describe('a reading in which the step was not done names no day of it', () => {
  const category1 = ['start: 2022-10-31', '2023-02-15 capacityEstimated (category 1)', '2023-04-30 medicalExam']

  it('done on the last of six months counted from date to date', () => {
    expect(readingsOf('exam.category1', '2023-05-20', category1)).toEqual([
      'RD-6:sameDate 2023-04-30 – no term: fulfilled, 2023-04-30',
    ])
    expect(readingsOf('exam.category1', '2023-05-20', [...category1, 'reading: RD-6 sameDate'])).toEqual([
      'RD-6:quantieme 2023-05-01 – no term: open, same day',
    ])
  })
})

describe('what follows from a missed step is missed by each reading of that step', () => {
  it.each([
    ['2023-04-09', [], 'not asked in either'],
    ['2023-04-11', ['RD-1:oneWeek 2023-04-04 – no term: same state, same day'], 'asked in both'],
  ])('on %s: %s (%s)', (asOf, expected) => {
    expect(readingsOf('questionnaire.support', asOf, [settled, sent])).toEqual(expected)
  })

  it('a reading in which it was not missed says nothing', () => {
    const facts = [sent, 'reading: RD-1 oneWeek', '2023-04-05 questionnaireReceived (complete yes)']
    expect(evaluatedOn('2023-04-20', facts).obligations.map(({ key }) => key)).toContain('questionnaire.support')
    expect(readingsOf('questionnaire.support', '2023-04-20', facts)).toEqual([])
  })
})

describe('a reading that counts from a day that is not known says nothing', () => {
  const onRouteB = ['2023-09-04 contactRequested', '2023-09-06 questionnaireSent (route B)']

  it.each([
    ['2023-09-18 questionnaireReceived (complete yes)', []],
    [received('2023-09-18', '2023-09-15'), ['RD-3:handingOver 2023-09-18 – 2023-10-15: same state, same day']],
  ])('%s', (fact, expected) => {
    const found = readingsOf('contact.first', '2023-09-20', [settled, ...onRouteB, fact])
    expect(found.filter((line) => line.includes('handingOver'))).toEqual(expected)
  })
})

describe('all months may be counted from the n-th to the day before the n-th, or from date to date', () => {
  const facts = [
    'start: 2022-10-31',
    '2023-02-15 capacityEstimated (category 3)',
    '2023-06-26 capacityEstimated (category 4)',
  ]

  it.each([
    ['byRule', '2023-01-31 – 2023-02-28', '2023-06-30 – 2023-07-30'],
    ['quantieme', '2023-01-31 – 2023-02-28', '2023-06-30 – 2023-07-31'],
    ['sameDate', '2023-01-31 – 2023-02-27', '2023-06-30 – 2023-07-30'],
  ])('%s: the fourth month of an incapacity, and a month after a referral', (reading, fourth, month) => {
    const { obligations } = evaluatedOn('2023-07-03', [...facts, '2023-06-30 referred', `reading: RD-6 ${reading}`])
    const windowOf = (wanted: string) => {
      const found = obligations.find(({ key }) => key === wanted)
      return `${found?.window.from} – ${found?.window.until}`
    }
    expect([windowOf('estimate.first'), windowOf('contact.first')]).toEqual([fourth, month])
  })
})

describe('a reading by which a presumption ends a day sooner no longer bars a step on that day', () => {
  const facts = [
    'start: 2024-04-15',
    'contract: no',
    '2024-08-31 zivStarted (situation A)',
    '2024-08-31 planDrawnUp (elements goals, aim employment)',
  ]

  it.each([
    ['2025-02-27', [], 'barred', []],
    ['2025-02-28', [], 'barred', ['RD-6:sameDate 2025-02-15 – 2025-03-14: open, same day']],
    ['2025-02-28', ['reading: RD-6 sameDate'], 'open', ['RD-6:quantieme 2025-02-15 – 2025-03-14: barred, same day']],
    ['2025-03-01', [], 'open', []],
  ])('the contact of the eleventh month on %s, %j', (asOf, reading, state, expected) => {
    const contact = evaluatedOn(asOf, [...facts, ...reading]).obligations.find(({ key }) => key.endsWith('#11'))
    expect(contact?.state).toBe(state)
    expect(readingsOf('evaluation.contact#11', asOf, [...facts, ...reading])).toEqual(expected)
  })
})

it('a step that is not asked by another answer has no reading of it', () => {
  const facts = ['start: 2026-09-30', 'contract: no', 'certified until: 2026-09-30']
  const sentOn = ['2027-04-28', '2027-04-30'].map((on) => `${on} referredToRegionalService`)
  expect(readingsOf('regional.letter', '2027-04-30', [...facts, ...sentOn])).toEqual([
    'RD-12:stillIncapable 2027-04-28 – no term: open, same day',
  ])
  expect(readingsOf('regional.letter#2', '2027-04-30', [...facts, ...sentOn])).toEqual([])
})

describe('an examination on the last day of February, in the sixth month or the seventh by the way to count them', () => {
  const examined = (on: string) => `${on} medicalExam`
  const facts = ['start: 2024-08-31', '2024-12-16 capacityEstimated (category 3)', examined('2025-02-28')]
  const sameDate = 'reading: RD-6 sameDate'
  const held = [...facts, examined('2025-07-10')]

  it.each([
    [
      'the contact of the fourth month, which it fulfils late only before the seventh month',
      'evaluation.contact#4',
      [],
      ['RD-6:sameDate 2024-08-31 – 2024-12-30: overdue, same day'],
    ],
    [
      'the same by the other way',
      'evaluation.contact#4',
      [sameDate],
      ['RD-6:quantieme 2024-08-31 – 2024-12-30: fulfilledLate, 2025-02-28'],
    ],
    [
      'the contact of the seventh month',
      'evaluation.contact#7',
      [],
      ['RD-6:sameDate 2025-02-28 – 2025-03-30: fulfilled, 2025-02-28'],
    ],
    [
      'the first estimate after such a contact, which is another one by that way',
      'estimate.again',
      [],
      ['RD-6:sameDate 2025-02-28 – no term: same state, same day'],
    ],
    [
      'the same by the other way',
      'estimate.again',
      [sameDate],
      ['RD-6:quantieme 2025-07-10 – no term: same state, same day'],
    ],
    ['the second, which there is by one way alone', 'estimate.again#2', [sameDate], []],
  ])('%s', (_, key, reading, expected) => {
    expect(readingsOf(key, '2025-07-20', [...held, ...reading])).toEqual(expected)
  })

  it('each reading gives what a caller gets who chooses it', () => {
    const chosen = evaluatedOn('2025-07-20', [...held, sameDate]).obligations
    const listed = evaluatedOn('2025-07-20', held).obligations.flatMap(({ key, state, readings = [] }) =>
      readings.map((other) => ({ key, window: other.window, state: other.state ?? state })),
    )
    expect(listed.length).toBeGreaterThan(3)
    for (const { key, window, state } of listed)
      expect(chosen.find((one) => one.key === key)).toMatchObject({ window, state })
  })
})

it('a start that was corrected: late by the start known then where the fourth month ended a day sooner', () => {
  const corrected = '2023-12-31 incapacityStartCorrected (start 2023-05-28)'
  const facts = ['start: 2023-05-31', '2023-09-30 capacityEstimated (category 2)']
  expect(readingsOf('estimate.first', '2024-02-10', facts)).toEqual([
    'RD-6:sameDate 2023-08-31 – 2023-09-29: fulfilledLate, same day',
  ])
  expect(readingsOf('estimate.first', '2024-02-10', [...facts, corrected])).toEqual([
    'RD-6:sameDate 2023-08-28 – 2023-09-27: fulfilledLate, same day',
  ])
})

import {
  category1ExamWindow,
  category3ExamWindow,
  contactAfterRefusalWindow,
  firstContactWindow,
  firstEstimateWindow,
  followUpInterviewWindow,
  monthOfIncapacity,
  planReviewWindow,
  questionnaireReturnWindow,
  questionnaireSendDay,
  type RuleWindow,
} from 'terug-naar-werk'
import { laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../src/calendar/day-number.js'
import { act, daysAfter, endOfMonth, on, withinMonthsAfter } from '../../../src/law/boundaries.js'
import { versionFor, windowOf } from '../../../src/rules/rule-window.js'
import { day } from '../../support/days.js'
import { invented2027 } from '../../support/invented-law.js'

const start = day('2022-10-31')

const brief = ({ from, until, norms, readings = [] }: RuleWindow) =>
  [
    `${from} – ${until ?? 'no term'}`,
    norms.join(' '),
    ...readings.map(({ reading, window }) => `${reading} ${window.from} – ${window.until ?? 'no term'}`),
  ].join(' | ')

describe('the rules as functions', () => {
  it.each([
    ['questionnaireSendDay', () => questionnaireSendDay(start), '2023-01-09 – 2023-01-09 | A2-1'],
    ['questionnaireReturnWindow', () => questionnaireReturnWindow(day('2023-01-09')), '2023-01-09 – 2023-01-23 | A3-1'],
    [
      'monthOfIncapacity 1',
      () => monthOfIncapacity(start, 1),
      '2022-10-31 – 2022-11-30 |  | RD-6:sameDate 2022-10-31 – 2022-11-29',
    ],
    [
      'firstEstimateWindow',
      () => firstEstimateWindow(start),
      '2023-01-31 – 2023-02-28 | A4-1 | RD-6:sameDate 2023-01-31 – 2023-02-27',
    ],
    [
      'category1ExamWindow',
      () => category1ExamWindow(start),
      '2023-05-01 – no term | A5-2 | RD-6:sameDate 2023-04-30 – no term',
    ],
    ['category3ExamWindow', () => category3ExamWindow(start, day('2023-02-15')), '2023-02-15 – 2023-05-30 | A5-3'],
    [
      'firstContactWindow, category 4 at once',
      () => firstContactWindow({ way: 'category4AtOnce', start, referredOn: day('2023-02-28') }),
      '2023-02-28 – 2023-04-30 | A7-2 A7-4 | RD-6:sameDate 2023-02-28 – 2023-04-29',
    ],
    [
      'firstContactWindow, category 4 later',
      () => firstContactWindow({ way: 'category4Later', referredOn: day('2023-02-28') }),
      '2023-02-28 – 2023-03-28 | A7-1 A7-4 | RD-6:quantieme 2023-02-28 – 2023-03-31',
    ],
    [
      'firstContactWindow, on request',
      () => firstContactWindow({ way: 'request', receivedOn: day('2023-09-18') }),
      '2023-09-18 – 2023-10-18 | B4-1 B4-2',
    ],
    [
      'firstContactWindow, without questionnaire',
      () =>
        firstContactWindow({
          way: 'requestWithoutQuestionnaire',
          requestedOn: day('2023-09-04'),
          decidedOn: day('2023-09-11'),
        }),
      '2023-09-11 – 2023-10-04 | B2-2 B4-1 B4-2 | RD-4:decision 2023-09-11 – 2023-10-11',
    ],
    [
      'contactAfterRefusalWindow',
      () => contactAfterRefusalWindow(day('2023-10-20'), day('2023-10-10')),
      '2023-10-20 – 2023-11-10 | B6-1 B6-3',
    ],
    [
      'followUpInterviewWindow',
      () => followUpInterviewWindow(day('2023-02-28')),
      '2023-02-28 – 2023-03-28 | Z1-4 Z2-1 Z2-8 | RD-6:quantieme 2023-02-28 – 2023-03-31',
    ],
    ['planReviewWindow 1', () => planReviewWindow(day('2023-03-20'), 1), '2023-03-21 – 2023-06-20 | Z3-1'],
  ] as const)('%s', (_, window, expected) => {
    expect(brief(window())).toBe(expected)
  })

  it.each([0, -3, 0.4, Number.NaN])('count from one: %d counts as 1', (number) => {
    expect(monthOfIncapacity(start, number)).toEqual(monthOfIncapacity(start, 1))
    expect(planReviewWindow(start, number)).toEqual(planReviewWindow(start, 1))
  })

  it('stay inside the calendar, however far they are asked to count', () => {
    expect(planReviewWindow(day('2023-03-20'), 1e9).until).toBe('2199-12-31')
    expect(monthOfIncapacity(day('2023-03-20'), Number.POSITIVE_INFINITY).until).toBe('2199-12-31')
  })

  it('name no other reading where none gives another day', () => {
    expect('readings' in questionnaireSendDay(start)).toBe(false)
  })
})

describe('the version that governs a case', () => {
  const briefly = (window: RuleWindow) => `${brief(window)} | ${window.inForce.from} – ${window.inForce.until}`

  it.each([
    // The fourth month of an early start ends before the law of 2024.
    ['2023-01-16', 'employee', '2023-04-16 – 2023-05-15 | A4-1 | 2022-09-01 – null'],
    ['2024-01-15', 'employee', '2024-04-15 – 2024-05-14 | A4-1 | 2024-01-01 – null'],
    ['2024-01-15', 'selfEmployed', '2024-04-15 – 2024-05-14 | A4-1 | 2024-01-01 – null'],
    ['2023-01-16', 'selfEmployed', '2023-04-16 – 2023-05-15 | A4-1 | 2023-01-01 – null'],
    // Before the circular the version of the circular answers, and says since when it holds.
    ['2022-03-01', 'employee', '2022-06-01 – 2022-06-30 | A4-1 | 2022-09-01 – null'],
  ] as const)('a first estimate for a start on %s, %s: %s', (first, scheme, expected) => {
    const found = firstEstimateWindow(day(first), { start: day(first), scheme })
    expect(briefly(found)).toBe(expected)
  })

  it('is that of the circular where no case is given', () => {
    expect(briefly(firstEstimateWindow(day('2024-01-15')))).toBe('2024-04-15 – 2024-05-14 | A4-1 | 2022-09-01 – null')
  })

  const oneMonth = {
    norms: ['A3-1'],
    law: laws.circular2022,
    window: act(on('trigger'), daysAfter(14, 'trigger')),
    amendedBy: [{ law: invented2027, window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')) }],
  } as const

  it('is the only one where no text amends the record', () => {
    const { amendedBy: _, ...record } = oneMonth
    const of = { start: day('2026-09-28'), scheme: 'employee' } as const
    expect(briefly(windowOf(record, { trigger: numberOf(day('2026-12-18')) }, of))).toBe(
      '2026-12-18 – 2027-01-01 | A3-1 | 2022-09-01 – null',
    )
  })

  it.each([
    ['2026-12-31', 'teamMembers2024'],
    // It is triggered when the text has ended it, whatever earlier day names its law.
    ['2027-01-01', undefined],
  ])('gives a record nothing that is triggered once a text has ended it: on %s', (triggered, law) => {
    const record = {
      norms: ['A5-3'],
      law: laws.circular2022,
      lawOf: endOfMonth(7, 'quantieme'),
      window: act(on('trigger'), daysAfter(14, 'trigger')),
      amendedBy: [
        { law: laws.teamMembers2024, norms: ['LT-12'] },
        { law: invented2027, ended: 'repealed' },
      ],
    } as const
    const start = day('2024-01-15')
    const anchors = { incapacityStart: numberOf(start), trigger: numberOf(day(triggered)) }
    expect(versionFor(record, anchors, { start, scheme: 'employee' }).by?.law.id).toBe(law)
  })

  it.each([
    ['2026-12-17', '2026-12-17 – 2026-12-31 | A3-1 | 2022-09-01 – 2026-12-31'],
    ['2026-12-18', '2026-12-18 – 2027-01-18 | A3-1 | 2027-01-01 – null'],
    ['2027-02-28', '2027-02-28 – 2027-03-28 | A3-1 | RD-6:quantieme 2027-02-28 – 2027-03-31 | 2027-01-01 – null'],
  ])('has the term and the readings of its own text: sent on %s', (sent, expected) => {
    const of = { start: day('2026-09-28'), scheme: 'employee' } as const
    expect(briefly(windowOf(oneMonth, { trigger: numberOf(day(sent)) }, of))).toBe(expected)
  })
})

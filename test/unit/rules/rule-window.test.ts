import {
  category1ExamWindow,
  category3ExamWindow,
  contactAfterRefusalWindow,
  firstContactWindow,
  firstEstimateWindow,
  followUpInterviewWindow,
  monthOfIncapacity,
  planReviewWindow,
  presumptionPeriod,
  questionnaireReturnWindow,
  questionnaireSendDay,
  type RuleWindow,
} from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'

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
    [
      'questionnaireReturnWindow',
      () => questionnaireReturnWindow(day('2023-01-09')),
      '2023-01-09 – 2023-01-23 | A3-1 | RD-1:oneWeek 2023-01-09 – 2023-01-16',
    ],
    [
      'monthOfIncapacity 1',
      () => monthOfIncapacity(start, 1),
      '2022-10-31 – 2022-11-30 |  | RD-6:sameDate 2022-10-31 – 2022-11-29',
    ],
    [
      'monthOfIncapacity 4',
      () => monthOfIncapacity(start, 4),
      '2023-01-31 – 2023-02-28 | A4-1 | RD-6:sameDate 2023-01-31 – 2023-02-27',
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
      'category3ExamWindow, placed after the seventh month',
      () => category3ExamWindow(start, day('2023-06-15')),
      '2023-05-30 – 2023-05-30 | A5-3',
    ],
    [
      'firstContactWindow, category 4 at once',
      () => firstContactWindow({ way: 'category4AtOnce', start, referredOn: day('2023-02-28') }),
      '2023-02-28 – 2023-04-30 | A7-2 A7-4 | RD-6:sameDate 2023-02-28 – 2023-04-29 | RD-5:monthAfterReferral 2023-02-28 – 2023-03-28',
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
      'firstContactWindow, on request, posted before',
      () => firstContactWindow({ way: 'request', receivedOn: day('2023-09-18'), postedOn: day('2023-09-15') }),
      '2023-09-18 – 2023-10-18 | B4-1 B4-2 | RD-3:handingOver 2023-09-18 – 2023-10-15 | RD-3:sending 2023-09-18 – 2023-10-15',
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
      'contactAfterRefusalWindow, refused after that month',
      () => contactAfterRefusalWindow(day('2023-12-20'), day('2023-10-10')),
      '2023-11-10 – 2023-11-10 | B6-1 B6-3',
    ],
    [
      'followUpInterviewWindow',
      () => followUpInterviewWindow(day('2023-02-28')),
      '2023-02-28 – 2023-03-28 | Z1-4 Z2-1 Z2-8 | RD-6:quantieme 2023-02-28 – 2023-03-31',
    ],
    ['planReviewWindow 1', () => planReviewWindow(day('2023-03-20'), 1), '2023-03-21 – 2023-06-20 | Z3-1'],
    ['planReviewWindow 4', () => planReviewWindow(day('2023-03-20'), 4), '2023-12-21 – 2024-03-20 | Z3-1'],
    [
      'planReviewWindow 2 of 30 November',
      () => planReviewWindow(day('2022-11-30'), 2),
      '2023-03-01 – 2023-05-30 | Z3-1 | RD-6:quantieme 2023-03-01 – 2023-05-31',
    ],
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

  it('say between which days their norms are in force', () => {
    expect(firstEstimateWindow(start).inForce).toEqual({ from: '2022-09-01', until: null })
    expect(presumptionPeriod({ kind: 'codex', signedOn: start }).inForce).toEqual({
      from: '2022-09-01',
      until: '2025-12-31',
    })
  })
})

describe('the presumption as a function', () => {
  it.each([
    [{ kind: 'codex', signedOn: day('2023-08-31') }, '2024-02-29', 'maximum', '2024-02-29'],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2023-10-02') },
      '2023-10-01',
      'resumption',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2024-03-01') },
      '2024-02-29',
      'resumption',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2024-03-02') },
      '2024-02-29',
      'maximum',
      '2024-02-29',
    ],
    [
      { kind: 'codex', signedOn: day('2023-08-31'), workResumedOn: day('2023-08-30') },
      '2024-02-29',
      'maximum',
      '2024-02-29',
    ],
    [{ kind: 'ziv', plannedOn: day('2023-03-20') }, '2023-09-19', 'maximum', '2023-09-19'],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), paidWorkStartedOn: day('2023-06-01') },
      '2023-05-31',
      'paidWork',
      '2023-09-19',
    ],
    [
      {
        kind: 'ziv',
        plannedOn: day('2023-03-20'),
        retrainingStartedOn: day('2023-05-02'),
        paidWorkStartedOn: day('2023-06-01'),
      },
      '2023-05-01',
      'retraining',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), zivEndedOn: day('2023-06-15') },
      '2023-06-15',
      'zivEnded',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), paidWorkStartedOn: day('2023-03-20') },
      '2023-03-19',
      'paidWork',
      '2023-09-19',
    ],
    // Of two ends on one day the one that the circular names first.
    [
      {
        kind: 'ziv',
        plannedOn: day('2023-03-20'),
        zivEndedOn: day('2023-05-31'),
        paidWorkStartedOn: day('2023-06-01'),
      },
      '2023-05-31',
      'paidWork',
      '2023-09-19',
    ],
    [
      { kind: 'ziv', plannedOn: day('2023-03-20'), zivEndedOn: day('2023-09-19') },
      '2023-09-19',
      'zivEnded',
      '2023-09-19',
    ],
  ] as const)('%j: until %s by %s, at most %s', (presumption, until, endedBy, maxUntil) => {
    expect(presumptionPeriod(presumption)).toMatchObject({ until, endedBy, maxUntil })
  })
})

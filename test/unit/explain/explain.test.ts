import { type Explanation, evaluate, explain, type Language } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { dossierOf } from '../../support/dossiers.js'

const employee = (start: string, events: readonly object[] = [], more: object = {}) =>
  dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start }, events, ...more })

const explained = (
  dossier: ReturnType<typeof dossierOf>,
  asOf: string,
  key: string,
  language: Language = 'en',
): Explanation => explain(evaluate(dossier, { asOf: day(asOf) }), key, { language, audience: 'advisingDoctor' })

const sentences = ({ steps }: Explanation, kind: string): readonly string[] =>
  steps.filter((step) => step.kind === kind).map(({ text }) => text)

describe('the fourth month of an incapacity from 31 October 2022', () => {
  it.each([
    ['nl', '31 februari 2023', '1 maart 2023', '28 februari 2023', '27 februari 2023'],
    ['fr', '31 février 2023', '1er mars 2023', '28 février 2023', '27 février 2023'],
    ['de', '31. Februar 2023', '1. März 2023', '28. Februar 2023', '27. Februar 2023'],
    ['en', '31 February 2023', '1 March 2023', '28 February 2023', '27 February 2023'],
  ] as const)('is told in %s: %s does not exist, so it ends before %s, on %s and not on %s', (language, ...days) => {
    const [, last = ''] = sentences(
      explained(employee('2022-10-31'), '2023-02-01', 'estimate.first', language),
      'counted',
    )
    const places = days.map((written) => last.indexOf(written))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('is data as well', () => {
    const { steps } = explained(employee('2022-10-31'), '2023-02-01', 'estimate.first')
    expect(steps.find((step) => step.kind === 'counted' && step.end === 'until')).toMatchObject({
      count: {
        count: 'eveOfMonths',
        months: 4,
        anchor: 'incapacityStart',
        since: '2022-10-31',
        convention: 'quantieme',
        missing: { year: 2023, month: 2, day: 31 },
        otherwise: '2023-02-27',
      },
      result: '2023-02-28',
    })
  })
})

describe('a month counted from an event on 28 February 2023', () => {
  const started = employee('2022-10-03', [{ type: 'zivStarted', on: '2023-02-28', situation: 'B' }])
  const lastDay = (convention: 'sameDate' | 'quantieme') =>
    sentences(
      explain(
        evaluate(started, { asOf: day('2023-03-01'), readings: { 'RD-6': convention } }),
        'ziv.followUpInterview',
        { language: 'en', audience: 'coordinator' },
      ),
      'counted',
    ).at(-1)

  it.each([
    [
      'sameDate',
      'Last day: 1 month after the start of the ZIV reintegration trajectory (28 February 2023) is 28 March 2023. The starting day is not counted. Counted up to the day before the same day of the month, the period would begin only on the next day, 1 March 2023, and end on 31 March 2023.',
    ],
    [
      'quantieme',
      'Last day: the count begins on the day after the start of the ZIV reintegration trajectory (28 February 2023), which is 1 March 2023. 1 month later is 1 April 2023. The period ends on the day before, 31 March 2023. Counted from date to date, the period would end on 28 March 2023.',
    ],
  ] as const)('says by %s on which day the count begins', (convention, text) => {
    expect(lastDay(convention)).toBe(text)
  })
})

describe('an explanation', () => {
  it('says what, who, when, why, how, where it stands and who reads it otherwise', () => {
    const late = employee('2023-01-31', [{ type: 'questionnaireSent', on: '2023-04-11', route: 'A' }])
    expect(explained(late, '2023-04-26', 'questionnaire.return').text).toBe(
      [
        'What: The insured person returns the questionnaire, properly completed, to the advising doctor.',
        'Who: the insured person',
        'When: from 11 April 2023 up to and including 25 April 2023',
        'Status: overdue (as of 26 April 2023)',
        'Trigger: the sending of the questionnaire, on 11 April 2023',
        'How the days were counted:',
        '  – First day: the sending of the questionnaire: 11 April 2023.',
        '  – Last day: 2 weeks (14 days) after the sending of the questionnaire (11 April 2023) is 25 April 2023.',
        'Basis: circular V.I. 2022/383 – 407/22, point 3.1, step 3',
        'Terms: There is no official English text; the Dutch and French texts are authentic.',
      ].join('\n'),
    )
  })

  it('explains the legal presumption', () => {
    const signed = employee('2023-01-16', [{ type: 'codexPlanSigned', on: '2023-08-31' }])
    const { steps } = explained(signed, '2023-10-01', 'presumption')
    const kinds = steps.map(({ kind }) => kind).join(' ')
    expect(kinds).toBe('presumption presumed trigger counted counted source reading terms')
    expect(steps[1]?.text).toBe(
      'from 31 August 2023 to 29 February 2024 at the latest (six months, the maximum); it can be neither extended nor suspended',
    )
  })

  it.each([
    ['presumption', 'the start of the ZIV reintegration trajectory, on 3 June 2024'],
    ['presumption.ziv', 'the start of the ZIV reintegration trajectory, on 3 June 2024'],
    ['presumption.ziv#2', undefined],
    ['presumption.codex', 'the signing of the Codex reintegration plan by the insured person, on 4 March 2024'],
    ['presumption.fund', undefined],
    ['presumption.another', undefined],
  ])('explains each presumption by its key, with what started it by the text that governs: %s', (key, trigger) => {
    const presumed = employee('2024-01-15', [
      { type: 'codexPlanSigned', on: '2024-03-04' },
      { type: 'zivStarted', on: '2024-06-03', situation: 'B' },
      { type: 'planDrawnUp', on: '2024-06-24', elements: [] },
    ])
    const { steps } = explained(presumed, '2024-09-02', key)
    expect(steps.find(({ kind }) => kind === 'trigger')?.text).toBe(trigger)
    expect(steps.some(({ kind }) => kind === 'unknownKey')).toBe(/another|#2/.test(key))
  })
})

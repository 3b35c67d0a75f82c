import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

const findingsOn = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).findings.map(({ code, on, obligation = '–', exclusions = [] }) =>
    [code, on, obligation, ...exclusions].join(' '),
  )

const sent = '2023-03-27 questionnaireSent (route A)'

describe('findings stand in order of day, those of one day in the order of the rulebook', () => {
  it('whatever step or moment they are about', () => {
    const facts = [
      sent,
      '2023-04-14 questionnaireReceived (complete yes)',
      '2023-06-01 capacityEstimated (category 4)',
      '2023-06-02 coordinatorContact (kind followUp, channel mail)',
      '2023-03-28 coordinatorContact (kind followUp, channel mail)',
      '2023-05-02 zivStarted (situation D)',
      '2023-05-02 planDrawnUp (elements goals)',
    ]
    expect(findingsOn('2023-06-20', facts)).toEqual([
      'channel 2023-03-28 –',
      'late 2023-04-14 questionnaire.return',
      'planIncomplete 2023-05-02 –',
      'otherSituation 2023-05-02 –',
      'late 2023-06-01 estimate.first',
      'channel 2023-06-02 –',
    ])
  })

  it.each([
    [['2023-04-14 questionnaireReceived (complete yes)', '2023-04-03 capacityEstimated (category 2)']],
    [['2023-04-03 capacityEstimated (category 2)', '2023-04-14 questionnaireReceived (complete yes)']],
  ])('be they two: %j', (facts) => {
    expect(findingsOn('2023-06-20', [sent, ...facts])).toEqual([
      'early 2023-04-03 estimate.first',
      'late 2023-04-14 questionnaire.return',
    ])
  })
})

describe('consent that was not asked at the first contact is found once the day has passed', () => {
  const met = '2023-04-03 coordinatorContact (kind first, channel physical)'
  const consented = (on: string) => `${on} consentGiven (form written)`

  it.each([
    ['on that day', '2023-04-03', [met], []],
    ['the day after', '2023-04-04', [met], ['consentNotAsked 2023-04-03 consent.ask']],
    ['given at the contact', '2023-04-20', [met, consented('2023-04-03')], []],
    ['given later', '2023-04-20', [met, consented('2023-04-04')], ['consentNotAsked 2023-04-03 consent.ask']],
    [
      'the incapacity ended that day',
      '2023-04-20',
      [met, 'ended on: 2023-04-03'],
      ['consentNotAsked 2023-04-03 consent.ask'],
    ],
  ])('%s', (_, asOf, facts, expected) => {
    expect(findingsOn(asOf, facts)).toEqual(expected)
  })
})

describe('a step that was done while a prohibition stood is found, be it in time', () => {
  const estimated = '2023-04-24 capacityEstimated (category 2)'

  it.each([
    ['no ground', [], []],
    ['a ground that stands since', ['2023-04-25 permittedWorkStarted'], []],
    [
      'two grounds',
      ['2023-03-01 permittedWorkStarted', '2023-03-08 codexRequested (by insured)'],
      ['whileBarred 2023-04-24 estimate.first codexRequested permittedWork'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(findingsOn('2023-05-20', [...facts, estimated])).toEqual(expected)
  })

  it('but not where the law only lets the bearer leave the step', () => {
    expect(findingsOn('2023-05-20', ['2023-03-13 questionnaireWithheld (ground coma)', sent])).toEqual([])
  })
})

describe('nobody is found late or early by what could not be known', () => {
  const codes = (asOf: string, facts: readonly string[]) =>
    evaluatedOn(asOf, facts).findings.map(({ code, obligation }) => `${code} ${obligation}`)

  it.each([
    [
      'early by a later start',
      'start: 2023-01-02',
      '2023-03-22 incapacityStartCorrected (start 2023-01-09)',
      '2023-03-13',
    ],
    [
      'late by an earlier start',
      'start: 2023-01-09',
      '2023-03-22 incapacityStartCorrected (start 2023-01-02)',
      '2023-03-20',
    ],
  ])('%s', (_, start, corrected, sent) => {
    expect(codes('2023-03-25', [start, `${sent} questionnaireSent (route A)`, corrected])).toEqual([
      'startCorrected questionnaire.send',
    ])
  })

  it('a step that arises after its own last day', () => {
    const contact = 'coordinatorContact (kind first, channel physical)'
    const facts = ['2023-05-10 capacityEstimated (category 4)', '2023-08-01 referred', `2023-08-03 ${contact}`]
    expect(codes('2023-08-05', facts)).not.toContain('late contact.first')
    expect(
      codes('2023-08-05', ['2023-05-10 capacityEstimated (category 4)', '2023-05-11 referred', facts[2] ?? '']),
    ).toContain('late contact.first')
  })
})

describe('a step is found forbidden where the bar was known on its day, and doubtful where it was learnt later', () => {
  const estimated = '2023-04-24 capacityEstimated (category 2)'

  it.each([
    ['2023-04-24', [], 'forbidden'],
    ['2023-04-25', [], 'doubtful'],
    ['2023-04-25', ['known on: 2023-05-20'], 'doubtful'],
  ])('work recorded on %s, %j', (recordedOn, facts, severity) => {
    const works = `2023-03-01 permittedWorkStarted (recordedOn ${recordedOn})`
    const { findings } = evaluatedOn('2023-05-20', [works, estimated, ...facts])
    expect(findings.filter(({ code }) => code === 'whileBarred').map((one) => one.severity)).toEqual([severity])
  })

  it('what was recorded after the day by which it was known changes nothing', () => {
    const facts = [
      '2023-03-01 permittedWorkStarted',
      '2023-04-24 capacityEstimated (category 2, recordedOn 2023-04-21)',
      '2023-04-10 permittedWorkEnded (recordedOn 2023-04-23)',
    ]
    const severities = (...more: readonly string[]) =>
      evaluatedOn('2023-05-20', [...facts, ...more]).findings.map(({ severity }) => severity)
    expect(severities('known on: 2023-04-22')).toEqual(['forbidden'])
    expect(severities('known on: 2023-04-23')).toEqual([])
  })
})

describe('a finding says how serious it is, about which step, by which norms and on what it rests', () => {
  const whole = (asOf: string, facts: readonly string[]): readonly string[] =>
    evaluatedOn(asOf, facts).findings.map(({ code, severity, on, obligation = 'no step', norms, basis = 'law' }) =>
      [code, severity, on, obligation, ...norms, basis].join(' '),
    )

  it.each(
    rowsOf(`
      a questionnaire that is returned on the day after its last day
        2023-05-02 | 2023-03-27 questionnaireSent (route A); 2023-04-11 questionnaireReceived (complete yes)
        late irregular 2023-04-11 questionnaire.return A3-1 law
      a review of a plan, for which the file may justify another frequency
        2023-09-10 | contract: no; 2023-05-30 zivStarted (situation A);
          2023-06-01 planDrawnUp (elements goals+endResult+concreteAction+nextAppointment); 2023-09-05 planReviewed
        late doubtful 2023-09-05 ziv.review#1 Z3-1 law
      a first contact on the day after the sixth month, where the referral came on its last day
        2023-07-20 | 2023-04-24 capacityEstimated (category 4); 2023-07-15 referred;
          2023-07-16 coordinatorContact (kind first, channel physical, outcome none);
          2023-07-16 consentGiven (form written)
        late irregular 2023-07-16 contact.first A7-2 A7-4 law
      the same, where it came on the day after
        2023-07-20 | 2023-04-24 capacityEstimated (category 4); 2023-07-16 referred;
          2023-07-16 coordinatorContact (kind first, channel physical, outcome none);
          2023-07-16 consentGiven (form written)
        –
      what was late only by a start that was corrected
        2023-03-25 | start: 2023-01-09; 2023-03-20 questionnaireSent (route A);
          2023-03-24 incapacityStartCorrected (start 2023-01-02)
        startCorrected doubtful 2023-03-20 questionnaire.send A2-1 law
      a team member, where it was the turn of the doctor
        2024-11-26 | start: 2024-01-15; 2024-05-06 capacityEstimated (category 3);
          2024-07-22 physicalContact (by teamMember); 2024-11-25 physicalContact (by teamMember)
        wrongPerson doubtful 2024-11-25 evaluation.contact#11 LT-4 law
    `),
  )('%s', (_, asOf, facts, expected) => {
    expect(whole(asOf, partsOf(facts))).toEqual(partsOf(expected))
  })
})

describe('an examination that was due and not held is found once another estimate has made it lapse', () => {
  const placed = '2023-04-24 capacityEstimated (category 1)'

  it.each([
    ['on the last day of the sixth month it was not due', '2023-07-15', 4, []],
    ['on the first day of the seventh it was', '2023-07-16', 2, ['examNotHeld 2023-07-16 exam.category1']],
  ])('%s', (_, on, category, expected) => {
    const facts = [placed, `${on} capacityEstimated (category ${category})`]
    expect(findingsOn('2023-08-20', facts).filter((one) => one.startsWith('examNotHeld'))).toEqual(expected)
  })

  it('the end of the incapacity makes it lapse too, and is no fault', () => {
    expect(findingsOn('2023-08-20', [placed, 'ended on: 2023-08-01'])).toEqual([])
  })
})

it('a review of a plan that was passed over is found only where a later review made it lapse, not the end of the trajectory', () => {
  const plan = ['contract: no', '2023-05-30 zivStarted (situation A)', '2023-06-01 planDrawnUp (elements goals)']
  const reviews = (...then: readonly string[]) =>
    findingsOn('2024-02-01', [...plan, ...then]).filter((one) => one.startsWith('reviewMissed'))
  expect(reviews('2023-11-06 planReviewed')).toEqual(['reviewMissed 2023-11-06 ziv.review#1'])
  expect(reviews('2023-11-06 zivEnded')).toEqual([])
})

describe('situation D without an end of CODEX by which a person is definitively unfit', () => {
  const asked = '2024-05-20 codexRequested (by employer)'
  const started = (on: string) => `${on} zivStarted (situation D)`
  const ended = (on: string) => `${on} codexEnded (definitivelyUnfit no)`
  const otherSituation = (facts: readonly string[]) =>
    findingsOn('2024-09-10', ['start: 2023-09-04', ...facts]).filter((one) => one.startsWith('otherSituation'))

  it.each([
    ['another end since 1 July 2024', [asked, ended('2024-07-01'), started('2024-09-02')], []],
    ['that end on the same day', [asked, ended('2024-09-02'), started('2024-09-02')], []],
    ['that end afterwards', [asked, started('2024-09-02'), ended('2024-09-03')], ['otherSituation 2024-09-02 –']],
    ['an end before that day', [asked, ended('2024-06-30'), started('2024-09-02')], ['otherSituation 2024-09-02 –']],
    ['no CODEX', [started('2024-09-02')], ['otherSituation 2024-09-02 –']],
    ['a start before that day', [asked, ended('2024-06-17'), started('2024-06-30')], ['otherSituation 2024-06-30 –']],
  ])('%s', (_, facts, expected) => expect(otherSituation(facts)).toEqual(expected))
})

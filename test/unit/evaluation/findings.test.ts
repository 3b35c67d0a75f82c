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

/** The findings in full, each in one line. */
const inFull = (asOf: string, facts: readonly string[]): readonly string[] =>
  evaluatedOn(asOf, facts).findings.map(({ code, severity, on, obligation, norms, basis }) =>
    [code, severity, on, ...(obligation === undefined ? [] : [obligation]), ...norms, ...(basis ? [basis] : [])].join(
      ' ',
    ),
  )

describe('what was done out of time, by whom, or by a wrong way', () => {
  it.each(
    rowsOf(`
      a step is late that arose on its own last day
        2023-07-21 | 2023-05-10 capacityEstimated (category 4); 2023-07-15 referred;
        2023-07-20 coordinatorContact (kind first, channel physical); 2023-07-20 consentGiven (form written)
        late irregular 2023-07-20 contact.first A7-2 A7-4
      and none that arose on the day after
        2023-07-21 | 2023-05-10 capacityEstimated (category 4); 2023-07-16 referred;
        2023-07-20 coordinatorContact (kind first, channel physical); 2023-07-20 consentGiven (form written)
        –
      a review that is late is doubtful: the file may justify another frequency
        2023-08-20 | contract: no; 2023-05-01 zivStarted (situation A);
        2023-05-09 planDrawnUp (elements goals+endResult+concreteAction+nextAppointment); 2023-08-15 planReviewed
        late doubtful 2023-08-15 ziv.review#1 Z3-1
      a team member comes a second time, when it is the turn of the doctor
        2024-11-25 | start: 2024-01-15; 2024-05-06 capacityEstimated (category 3);
        2024-07-22 physicalContact (by teamMember); 2024-11-25 physicalContact (by teamMember)
        wrongPerson doubtful 2024-11-25 evaluation.contact#11 LT-4
      a start that was corrected after the questionnaire was sent
        2023-03-25 | start: 2023-01-02; 2023-03-13 questionnaireSent (route A);
        2023-03-22 incapacityStartCorrected (start 2023-01-09)
        startCorrected doubtful 2023-03-13 questionnaire.send A2-1
      a channel that the table does not name, on the first day of the circular and on the eve
        2022-09-30 | start: 2022-06-06; 2022-08-31 coordinatorContact (kind other, channel mail);
        2022-08-31 coordinatorContact (kind followUp, channel mail); 2022-09-01 coordinatorContact (kind followUp, channel mail)
        channel doubtful 2022-09-01 CH-4
      for the self-employed by analogy
        2023-02-01 | scheme: selfEmployed; contract: no; start: 2022-12-05; 2023-01-20 coordinatorContact (kind followUp, channel mail)
        channel doubtful 2023-01-20 CH-4 analogy
      a questionnaire during a CODEX trajectory of 2026, of which the decree was not read
        2026-02-20 | start: 2025-12-01; 2026-01-12 codexRequested (by employer); 2026-02-09 questionnaireSent (route A)
        whileBarred doubtful 2026-02-09 questionnaire.send A2-1
      during permitted work too: that bar is certain
        2026-02-20 | start: 2025-12-01; 2026-01-12 codexRequested (by employer); 2026-01-20 permittedWorkStarted;
        2026-02-09 questionnaireSent (route A) | whileBarred forbidden 2026-02-09 questionnaire.send A2-1
    `),
  )('%s', (_, asOf = '', facts = '', expected = '') => {
    expect(inFull(asOf, partsOf(facts))).toEqual(partsOf(expected))
  })
})

describe('situation D without the end of CODEX that it follows', () => {
  const started = 'zivStarted (situation D)'

  it.each(
    rowsOf(`
      on the eve of the circular
        2022-09-30 | start: 2022-06-06; 2022-08-31 ${started} | –
      on its first day
        2022-09-30 | start: 2022-06-06; 2022-09-01 ${started} | otherSituation doubtful 2022-09-01 Z1-D
      in 2024, any end of CODEX excuses it
        2024-06-01 | start: 2024-01-15; 2024-03-01 codexRequested (by employer); 2024-05-02 codexEnded; 2024-05-02 ${started}
        –
      but not one that comes later
        2024-06-01 | start: 2024-01-15; 2024-03-01 codexRequested (by employer); 2024-05-02 ${started}; 2024-05-03 codexEnded
        otherSituation doubtful 2024-05-02 Z1-D LT-16
      nor none
        2024-06-01 | start: 2024-01-15; 2024-05-02 ${started} | otherSituation doubtful 2024-05-02 Z1-D LT-16
    `),
  )('%s', (_, asOf = '', facts = '', expected = '') => {
    expect(inFull(asOf, partsOf(facts)).filter((line) => line.startsWith('other'))).toEqual(partsOf(expected))
  })
})

describe('an examination that was due and not held', () => {
  const found = (...facts: readonly string[]) => inFull('2023-10-02', facts)

  it.each(
    rowsOf(`
      out of category 1 once it was due, from the seventh month on
        2023-04-24 capacityEstimated (category 1); 2023-07-16 capacityEstimated (category 2)
        examNotHeld irregular 2023-07-16 exam.category1 A5-2
      out of it on the eve
        2023-04-24 capacityEstimated (category 1); 2023-07-15 capacityEstimated (category 2) | –
      out of category 3 on the day after the last of the seventh month
        2023-04-24 capacityEstimated (category 3); 2023-08-16 capacityEstimated (category 2)
        examNotHeld irregular 2023-08-16 exam.category3 A5-3
      on that last day it could still be held
        2023-04-24 capacityEstimated (category 3); 2023-08-15 capacityEstimated (category 2) | –
      the incapacity ended before
        2023-04-24 capacityEstimated (category 1); ended on: 2023-08-01 | –
    `),
  )('%s', (_, facts = '', expected = '') => {
    expect(found(...partsOf(facts))).toEqual(partsOf(expected))
  })

  it('a review that was passed over by the next is found, though the file may justify it', () => {
    const plan = [
      '2023-05-01 zivStarted (situation A)',
      '2023-05-09 planDrawnUp (elements goals+endResult+concreteAction+nextAppointment)',
    ]
    expect(inFull('2023-12-20', ['contract: no', ...plan, '2023-12-11 planReviewed']).join('; ')).toContain(
      'reviewMissed doubtful 2023-12-11 ziv.review#1 Z3-1',
    )
    expect(inFull('2023-12-20', ['contract: no', ...plan, '2023-12-11 zivEnded']).join('; ')).not.toContain(
      'reviewMissed',
    )
  })
})

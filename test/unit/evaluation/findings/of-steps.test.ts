import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../../support/short-cases.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

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

describe('a questionnaire that came back incomplete is found until a complete one arrives', () => {
  it.each(
    rowsOf(`
      nothing came back | 2023-04-20 | ${sent} | –
      incomplete, in time | 2023-04-10 | ${sent}; 2023-04-05 questionnaireReceived (complete no)
        questionnaireIncomplete 2023-04-05 questionnaire.return
      twice: from the first one on | 2023-04-20
        ${sent}; 2023-04-05 questionnaireReceived (complete no); 2023-04-12 questionnaireReceived (complete no)
        questionnaireIncomplete 2023-04-05 questionnaire.return
      on route B | 2023-04-20
        2023-03-27 questionnaireSent (route B); 2023-04-05 questionnaireReceived (complete no)
        questionnaireIncomplete 2023-04-05 questionnaire.return
      while the sending is barred, which does not bar the return | 2023-04-10
        ${sent}; 2023-04-05 questionnaireReceived (complete no); 2023-04-06 questionnaireWithheld (ground coma)
        questionnaireIncomplete 2023-04-05 questionnaire.return
      completed on the same day | 2023-04-20
        ${sent}; 2023-04-05 questionnaireReceived (complete no); 2023-04-05 questionnaireReceived (complete yes) | –
      completing it proved impossible | 2023-04-20
        ${sent}; 2023-04-05 questionnaireReceived (complete no); 2023-04-06 questionnaireImpossible (examIndicated yes) | –
      incomplete, before this one was sent | 2023-04-10
        ${sent}; 2023-03-20 questionnaireReceived (complete no) | –
    `),
  )('%s', (_, asOf, facts, expected) => {
    expect(findingsOn(asOf, partsOf(facts))).toEqual(partsOf(expected))
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
      a questionnaire sent during permitted work
        2023-03-27 | 2023-03-20 permittedWorkStarted; 2023-03-27 questionnaireSent (route A)
        whileBarred forbidden 2023-03-27 questionnaire.send A2-1 law
      during work that was not known on that day, and a CODEX trajectory that was
        2023-03-28 | 2023-03-01 codexRequested (by employer);
          2023-03-20 permittedWorkStarted (recordedOn 2023-03-28); 2023-03-27 questionnaireSent (route A)
        whileBarred forbidden 2023-03-27 questionnaire.send A2-1 law
      during a CODEX trajectory asked for under a text that was not read
        2026-02-09 | start: 2025-12-01; 2026-01-12 codexRequested (by employer); 2026-02-09 questionnaireSent (route A)
        whileBarred doubtful 2026-02-09 questionnaire.send A2-1 law
      a contact by mail on the eve of the circular, whose table of channels was no law yet
        2022-09-02 | start: 2022-03-07; contract: no; 2022-08-31 coordinatorContact (kind followUp, channel mail)
        –
      a contact by mail on its first day
        2022-09-02 | start: 2022-03-07; contract: no; 2022-09-01 coordinatorContact (kind followUp, channel mail)
        channel doubtful 2022-09-01 no step CH-4 law
      the same for the self-employed, to whom the table applies by analogy
        2023-06-02 | scheme: selfEmployed; contract: no; 2023-06-01 coordinatorContact (kind followUp, channel mail)
        channel doubtful 2023-06-01 no step CH-4 analogy
      a team member, where it was the turn of the doctor
        2024-11-26 | start: 2024-01-15; 2024-05-06 capacityEstimated (category 3);
          2024-07-22 physicalContact (by teamMember); 2024-11-25 physicalContact (by teamMember)
        wrongPerson doubtful 2024-11-25 evaluation.contact#11 LT-4 law
    `),
  )('%s', (_, asOf, facts, expected) => {
    expect(whole(asOf, partsOf(facts))).toEqual(partsOf(expected))
  })
})

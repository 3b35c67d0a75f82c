import { type Agenda, agendaOf, type Bearer, type EvaluateOptions } from 'terug-naar-werk'
import { agendaUnder } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { caseOf } from '../../../support/case-tables.js'
import { day } from '../../../support/days.js'
import { amendedBy, threeWeeks } from '../../../support/invented-reform.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

const agendaOn = (
  asOf: string,
  until: string,
  facts: readonly string[],
  bearers?: readonly Bearer[],
): readonly Agenda[] => {
  const { dossier, options } = caseOf(['start: 2023-01-16', ...facts])
  return agendaOf(dossier, { ...options, asOf: day(asOf) }, { until: day(until), bearers })
}

/** Each step in one line: who, what, why, from which day, and whether its last day lies within the agenda. */
const linesOf = (agendas: readonly Agenda[]): readonly string[] =>
  agendas.flatMap(({ bearer, steps }) =>
    steps.map(({ key, reason, on, fallsDue }) => `${bearer} ${key} ${reason} ${on}${fallsDue ? ' falls due' : ''}`),
  )

const sent = '2023-03-27 questionnaireSent (route A)'

describe('a step is on the agenda with why, and with the first day on which it can be done', () => {
  it.each(
    rowsOf(`
      on the eve of the questionnaire nothing is to be done
        2023-03-26 | 2023-03-26 | –
      its only day is the last day of the agenda
        2023-03-26 | 2023-03-27 | advisingDoctor questionnaire.send opens 2023-03-27 falls due
      its only day is the first day of the agenda
        2023-03-27 | 2023-03-27 | advisingDoctor questionnaire.send open 2023-03-27 falls due
      that day has passed
        2023-03-28 | 2023-03-28 | advisingDoctor questionnaire.send overdue 2023-03-28 falls due
      the eve of the estimate
        2023-03-28 | 2023-04-15 | advisingDoctor questionnaire.send overdue 2023-03-28 falls due
      the first day of the estimate
        2023-03-28 | 2023-04-16
        advisingDoctor questionnaire.send overdue 2023-03-28 falls due, advisingDoctor estimate.first opens 2023-04-16
      the eve of the last day of the estimate
        2023-04-16 | 2023-05-14
        advisingDoctor questionnaire.send overdue 2023-04-16 falls due, advisingDoctor estimate.first open 2023-04-16
      the last day of the estimate
        2023-04-16 | 2023-05-15
        advisingDoctor questionnaire.send overdue 2023-04-16 falls due, advisingDoctor estimate.first open 2023-04-16 falls due
    `),
  )('%s', (_, asOf = '', until = '', expected = '') => {
    expect(linesOf(agendaOn(asOf, until, [])).join(', ') || '–').toBe(expected)
  })

  it('the support arises where the questionnaire is not returned in two weeks; it has no last day', () => {
    expect(linesOf(agendaOn('2023-04-03', '2023-04-30', [sent]))).toEqual([
      'insured questionnaire.return open 2023-04-03 falls due',
      'coordinator questionnaire.support arises 2023-04-11',
      'advisingDoctor estimate.first opens 2023-04-16',
    ])
  })

  it('a step that an exclusion bars opens on the day after its end', () => {
    const codex = ['2023-06-01 codexRequested (by employer)', '2023-09-01 codexEnded (definitivelyUnfit yes)']
    const facts = ['2023-05-01 zivStarted (situation B)', ...codex]
    expect(linesOf(agendaOn('2023-09-01', '2023-09-30', facts, ['coordinator']))).toEqual([
      'coordinator ziv.followUpInterview opens 2023-09-02 falls due',
      'coordinator ziv.informOccupationalPhysician open 2023-09-01',
    ])
  })

  it('what is done, or has lapsed, is on none', () => {
    const done = [sent, '2023-04-03 questionnaireReceived (complete yes)', '2023-05-02 capacityEstimated (category 2)']
    expect(agendaOn('2023-05-02', '2023-12-31', done)).toEqual([])
    expect(agendaOn('2023-05-02', '2023-12-31', ['ended on: 2023-04-30'])).toEqual([])
  })

  it('the last day of the calendar ends it; every later day is shown as that day', () => {
    expect(linesOf(agendaOn('2199-12-30', '2199-12-31', ['start: 2199-10-02']))).toEqual([
      'advisingDoctor questionnaire.send overdue 2199-12-30 falls due',
      'advisingDoctor evaluation.contact#4 open 2199-12-30 falls due',
      'advisingDoctor estimate.first opens 2199-12-31 falls due',
      'advisingDoctor evaluation.contact#11 opens 2199-12-31 falls due',
    ])
  })
})

it('a step carries its record, its window and its norms', () => {
  expect(agendaOn('2023-03-28', '2023-04-15', [sent])).toStrictEqual([
    {
      bearer: 'insured',
      steps: [
        {
          key: 'questionnaire.return',
          rule: 'questionnaire.return',
          variant: 'questionnaire.return/routeA',
          modality: 'duty',
          window: { from: '2023-03-27', until: '2023-04-10' },
          norms: ['A3-1'],
          reason: 'open',
          on: '2023-03-28',
          fallsDue: true,
        },
      ],
    },
    {
      bearer: 'coordinator',
      steps: [
        {
          key: 'questionnaire.support',
          rule: 'questionnaire.support',
          variant: 'questionnaire.support/routeA',
          modality: 'duty',
          window: { from: '2023-04-11', until: null },
          norms: ['A3-2', 'A3-3'],
          reason: 'arises',
          on: '2023-04-11',
          fallsDue: false,
        },
      ],
    },
  ])
})

describe('the steps of a bearer stand by last day, then by first day, then by key', () => {
  it.each(
    rowsOf(`
      those without a last day come last, though they were open before
        2023-11-01 | 2024-01-31 | 2023-08-01 zivStarted (situation B); 2023-08-31 planDrawnUp (elements goals)
        ziv.followUpInterview – 2023-09-01, ziv.review#1 – 2023-11-30, ziv.review#2 – 2024-02-29,
        ziv.informOccupationalPhysician – none
      of one window by key
        2023-05-10 | 2023-05-10 | 2023-05-10 contactRequested; 2023-05-10 zivStarted (situation B)
        ziv.followUpInterview – 2023-06-10, contact.arrange – none, doctor.inform – none, ziv.informOccupationalPhysician – none
    `),
  )('%s', (_, asOf = '', until = '', facts = '', ...expected) => {
    const [agenda] = agendaOn(asOf, until, partsOf(facts), ['coordinator'])
    const found = agenda?.steps.map(({ key, window }) => `${key} – ${window.until ?? 'none'}`)
    expect(found?.join(', ')).toBe(expected.join(' '))
  })

  it('of one last day the one that opened first, be it barred until later', () => {
    const facts = ['start: 2024-03-04', '2024-09-02 zivStarted (situation A)']
    expect(linesOf(agendaOn('2024-09-02', '2025-03-31', facts, ['advisingDoctor']))).toEqual([
      'advisingDoctor questionnaire.send overdue 2024-09-02 falls due',
      'advisingDoctor evaluation.contact#4 opens 2025-03-02 falls due',
      'advisingDoctor estimate.first overdue 2024-09-02 falls due',
    ])
  })
})

describe('an agenda is of the bearers that are asked for, in that order', () => {
  const bearersOf = (...bearers: readonly Bearer[]) =>
    agendaOn('2023-04-03', '2023-04-30', [sent], bearers).map(({ bearer, steps }) => `${bearer} ${steps.length}`)

  it('all, by their first step, where none is named', () => {
    expect(agendaOn('2023-04-03', '2023-04-30', [sent]).map(({ bearer }) => bearer)).toEqual([
      'insured',
      'coordinator',
      'advisingDoctor',
    ])
  })

  it('only those that are named', () => {
    expect(bearersOf('advisingDoctor', 'insured')).toEqual(['advisingDoctor 1', 'insured 1'])
    expect(bearersOf('coordinator')).toEqual(['coordinator 1'])
    expect(bearersOf()).toEqual([])
  })

  it('and not those that have no step', () => {
    expect(bearersOf('insurer', 'coordinator')).toEqual(['coordinator 1'])
  })
})

describe('the agenda follows the options of the evaluation', () => {
  const received = '2023-04-05 questionnaireReceived (complete yes, recordedOn 2023-04-12)'

  it('what was recorded after the day by which it was known stays unknown, also later', () => {
    expect(linesOf(agendaOn('2023-04-11', '2023-04-15', [sent, received, 'known on: 2023-04-11']))).toEqual([
      'insured questionnaire.return overdue 2023-04-11 falls due',
      'coordinator questionnaire.support open 2023-04-11',
    ])
    expect(agendaOn('2023-04-11', '2023-04-15', [sent, received])).toEqual([])
  })

  it('a chosen reading holds on every later day', () => {
    expect(linesOf(agendaOn('2023-04-01', '2023-04-10', [sent, 'reading: RD-1 oneWeek']))).toEqual([
      'insured questionnaire.return open 2023-04-01 falls due',
      'coordinator questionnaire.support arises 2023-04-04',
    ])
  })

  it('an event after the first day of the agenda is not yet known', () => {
    expect(
      linesOf(agendaOn('2023-04-03', '2023-04-12', [sent, '2023-04-05 questionnaireReceived (complete yes)'])),
    ).toEqual([
      'insured questionnaire.return open 2023-04-03 falls due',
      'coordinator questionnaire.support arises 2023-04-11',
    ])
  })

  it('another rulebook gives other days', () => {
    const { dossier } = caseOf(['start: 2026-09-28', '2027-01-04 questionnaireSent (route A)'])
    const [insured] = agendaUnder(
      amendedBy(threeWeeks),
      dossier,
      { asOf: day('2027-01-04') },
      { until: day('2027-01-31'), bearers: ['insured'] },
    )
    expect(insured?.steps.map(({ window }) => window.until)).toEqual(['2027-01-25'])
  })

  it('a last day that is no day of the calendar is refused', () => {
    // SAFETY: none, which is the point: plain JavaScript may pass anything.
    const until = 'tomorrow' as EvaluateOptions['asOf']
    const { dossier } = caseOf(['start: 2023-01-16'])
    expect(() => agendaOf(dossier, { asOf: day('2023-03-01') }, { until })).toThrow(TypeError)
  })
})

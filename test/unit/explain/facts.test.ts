import { evaluate, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { employee, evaluated, told, written } from '../../support/evaluated.js'

const sent = { type: 'questionnaireSent', on: '2023-03-27', route: 'A' }
const contact = { type: 'coordinatorContact', on: '2023-04-26', kind: 'first', channel: 'physical' }
const estimated = (on: string, category: number) => ({ type: 'capacityEstimated', on, category })
const working = { type: 'permittedWorkStarted', on: '2023-04-26' }
const codex = { type: 'codexRequested', on: '2023-05-02', by: 'employer' }
const referred = [estimated('2023-04-20', 4), { type: 'referred', on: '2023-04-25' }]
const ziv = { type: 'zivStarted', on: '2023-04-26', situation: 'B' }

const lateStart = evaluate(employee([], { incapacity: { start: '2024-05-06' } }), { asOf: day('2024-07-02') })

describe('an explanation says of an obligation', () => {
  it.each([
    [
      'that it stands open',
      evaluated('2023-03-27'),
      'questionnaire.send',
      'state',
      [{ asOf: '2023-03-27', state: 'open' }],
    ],
    [
      'on which day it was done',
      evaluated('2023-04-03', sent),
      'questionnaire.send',
      'state',
      [{ asOf: '2023-04-03', state: 'fulfilled', fulfilledOn: '2023-03-27' }],
    ],
    [
      'only what bars it, not what bars others',
      evaluated('2023-05-05', ...referred, working, codex),
      'contact.first',
      'bar',
      [
        {
          ground: 'permittedWork',
          from: '2023-04-26',
          until: null,
          norms: ['A7-3'],
          citations: [{ source: 'C383', point: '3.1', step: 7 }],
        },
      ],
    ],
    [
      'what suspends it',
      evaluated('2023-05-05', ziv, codex),
      'ziv.followUpInterview',
      'bar',
      [
        {
          ground: 'codexDuringZiv',
          from: '2023-05-02',
          until: null,
          norms: ['Z1-2', 'Z1-3'],
          citations: [{ source: 'C383', point: '4.1' }],
        },
      ],
    ],
    [
      'what made it lapse',
      evaluated('2023-06-01', estimated('2023-04-20', 3), estimated('2023-05-20', 4)),
      'exam.category3',
      'lapse',
      [{ cause: { type: 'capacityEstimated' }, on: '2023-05-20' }],
    ],
    [
      'what was found of it, not of others',
      evaluated('2023-06-01', { ...sent, on: '2023-03-30' }, estimated('2023-05-20', 2)),
      'estimate.first',
      'finding',
      [{ code: 'late', on: '2023-05-20' }],
    ],
    [
      'that it was never held',
      evaluated('2023-09-01', estimated('2023-04-20', 1), estimated('2023-08-02', 2)),
      'exam.category1',
      'finding',
      [{ code: 'examNotHeld', on: '2023-08-02' }],
    ],
    [
      'which facts it waits for, not those that others wait for',
      evaluated('2023-06-05', contact, { type: 'planDrawnUp', on: '2023-06-01', elements: [] }),
      'contact.register',
      'waitsForFact',
      [{ fact: 'coordinatorContact.outcome' }],
    ],
    [
      'no fact that only a later step of that name waits for',
      evaluated('2023-06-05', { type: 'referred', on: '2023-04-25' }, contact, {
        type: 'contactRequested',
        on: '2023-06-01',
      }),
      'contact.first',
      'waitsForFact',
      [],
    ],
    [
      'which decision it waits for, not those that others wait for',
      evaluated('2023-05-20', contact, { type: 'permissionRequested', on: '2023-05-02' }),
      'permission.decide',
      'waitsForDecision',
      [{ question: 'permission', by: 'advisingDoctor' }],
    ],
    ['that its months rest on statements', lateStart, 'evaluation.contact#4', 'statement', [{}]],
    ['nothing of statements where it rests on a text', evaluated('2024-07-02'), 'estimate.first', 'statement', []],
    [
      'that the decrees of its day were not read',
      evaluated('2024-07-02'),
      'estimate.first',
      'coverage',
      [{ coverage: 'statuteOnly' }],
    ],
    ['nothing of coverage where all was read', evaluated('2023-04-20'), 'estimate.first', 'coverage', []],
  ])('%s', (_, evaluation, key, kind, facts) => {
    expect(told(evaluation, key, kind)).toStrictEqual(facts)
  })
})

describe('an explanation says of a presumption', () => {
  const signed = [codex, { type: 'codexPlanSigned', on: '2023-08-31' }]
  const planned = [ziv, { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] }]
  const lastDays = (events: readonly object[], sameDate: boolean) =>
    told(
      evaluate(employee(events), { asOf: day('2023-10-01'), readings: { 'RD-6': sameDate ? 'sameDate' : undefined } }),
      'presumption',
      'counted',
    ).at(-1)

  it.each([
    ['the signing of the CODEX plan', signed, 'codexPlanSigned', '2023-08-31'],
    ['the drawing up of the ZIV plan', planned, 'planDrawnUp', '2023-05-02'],
  ])('that %s started it', (_, events, type, on) => {
    expect(told(evaluated('2023-10-01', ...events), 'presumption', 'trigger')).toEqual([{ cause: { type }, on }])
  })

  it('which other readings there are, if any', () => {
    expect(told(evaluated('2023-10-01', ...signed), 'presumption', 'reading')).toMatchObject([{ id: 'RD-6' }])
    expect(told(evaluated('2023-10-01', ...planned), 'presumption', 'reading')).toEqual([])
  })

  it('its last day in the reading that was chosen', () => {
    expect(lastDays(signed, false)).toMatchObject({ result: '2024-02-29' })
    expect(lastDays(signed, true)).toMatchObject({ result: '2024-02-28' })
  })

  it('nothing of its start where no record speaks of it', () => {
    const another = written(evaluated('2023-10-01', ...signed), '"kind":"codex"', '"kind":"another"')
    const { steps } = explain(another, 'presumption', { language: 'en', audience: 'insured' })
    expect(steps.map(({ kind }) => kind)).toEqual(['presumption', 'presumed', 'source', 'reading'])
  })
})

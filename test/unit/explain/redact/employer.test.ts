import { evaluate, explain, redact } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { employee } from '../../../support/evaluated.js'

const requested = { type: 'codexRequested', on: '2023-03-01', by: 'employer' }

const asOf = day('2023-05-02')

const seenWith = (incapacity: object, ...events: readonly object[]) =>
  redact(
    evaluate(employee([requested, ...events], { incapacity: { start: '2023-01-16', ...incapacity } }), { asOf }),
    'employer',
  )

describe('the employer does not learn what the insurer decides about the incapacity', () => {
  it.each([
    ['that it is not recognised', { recognised: false }, []],
    ['until when it is certified', { certifiedUntil: '2023-03-31' }, []],
    ['that it ended', { endedOn: '2023-04-20' }, []],
    [
      'that it ended, as the insurer heard later',
      {},
      [{ type: 'incapacityEnded', on: '2023-04-28', lastDay: '2023-04-20' }],
    ],
    ['that it is no longer recognised', {}, [{ type: 'recognitionDecided', on: '2023-04-21', recognised: false }]],
    ['that a certificate came', {}, [{ type: 'certificateReceived', on: '2023-02-01', until: '2023-03-31' }]],
  ])('%s', (_, incapacity, events) => {
    expect(seenWith(incapacity, ...events)).toEqual(seenWith({}))
  })

  it('and still sees the request for CODEX', () => {
    const { status, exclusions, case: of } = seenWith({ recognised: false, endedOn: '2023-04-20' })
    expect([status, exclusions.map(({ key }) => key), of]).toEqual([
      'notDisclosed',
      ['codexRequested'],
      { scheme: 'employee', employmentContract: true, incapacityStart: '2023-01-16' },
    ])
  })

  it('reads of that request where the incapacity is not recognised', () => {
    const dossier = employee([requested], { incapacity: { start: '2023-01-16', recognised: false } })
    const { text } = explain(evaluate(dossier, { asOf }), 'codexRequested', { language: 'en', audience: 'employer' })
    expect(text).toContain('was requested on 1 March 2023')
  })
})

describe('an evaluation that requires full coverage', () => {
  // The law of 22 February 2026 was not read. It may change the referral, at which only a person in category 4 stands.
  const seenInCategory = (category: number, audience: 'coordinator' | 'employer') => {
    const estimate = { type: 'capacityEstimated', on: '2026-04-20', category }
    const dossier = employee([estimate], { incapacity: { start: '2026-01-05' } })
    const evaluation = evaluate(dossier, { asOf: day('2026-04-27'), requireCoverage: 'confirmed' })
    return [evaluation.status, redact(evaluation, audience).status]
  }

  it.each(['coordinator', 'employer'] as const)(
    'does not tell the %s by its status that a hidden step is left out',
    (audience) => {
      expect([seenInCategory(2, audience), seenInCategory(4, audience)]).toEqual([
        ['category2', 'notDisclosed'],
        ['notCovered', 'notDisclosed'],
      ])
    },
  )

  it('tells everybody that the whole law of a day was not read', () => {
    const evaluation = evaluate(employee([], { incapacity: { start: '2022-05-02' } }), { asOf: day('2022-08-31') })
    expect(redact(evaluation, 'employer').status).toBe('notCovered')
  })
})

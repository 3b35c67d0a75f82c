import { evaluate, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../../support/days.js'
import { dossierOf } from '../../../support/dossiers.js'

const employee = (start: string, events: readonly object[] = [], more: object = {}) =>
  dossierOf({ scheme: 'employee', employmentContract: true, incapacity: { start }, events, ...more })

describe('why there is no such obligation', () => {
  const base = employee('2023-01-16')
  const twoPlans = employee('2022-10-03', [
    { type: 'zivStarted', on: '2023-03-01', situation: 'B' },
    { type: 'planDrawnUp', on: '2023-03-15', elements: [] },
    { type: 'planReviewed', on: '2023-06-10' },
    { type: 'planDrawnUp', on: '2023-08-01', elements: [] },
  ])
  it.each([
    [
      'nothing can be asked',
      employee('2023-01-16', [], { incapacity: { start: '2023-01-16', recognised: false } }),
      '2023-04-01',
      'contact.first',
      'No obligation was established here: the incapacity for work is not recognised.',
    ],
    [
      'another contract',
      base,
      '2026-02-01',
      'regional.register',
      'This applies only to insured persons without an employment contract.',
    ],
    [
      'not law yet',
      base,
      '2023-04-01',
      'evaluation.contact#4',
      'For this case the rule applies only from 1 July 2024.',
    ],
    [
      'closed before it was law',
      employee('2022-01-10'),
      '2022-10-01',
      'estimate.first',
      'For this case the rule applies only from 1 September 2022.',
    ],
    [
      'law no longer',
      base,
      '2026-02-01',
      'absence.newDate',
      'Since 1 January 2026 this no longer arises: the provision is no longer in force.',
    ],
    [
      'another start',
      employee('2022-11-01'),
      '2023-04-01',
      'absence.newDate',
      'This does not apply in this scheme, or not to an incapacity for work that began on this day.',
    ],
    ['still to come', base, '2023-04-01', 'regional.start', 'This comes up only from 16 January 2024.'],
    [
      'a later time of what comes back',
      employee('2023-01-16', [
        { type: 'zivStarted', on: '2023-06-01', situation: 'B' },
        { type: 'planDrawnUp', on: '2023-06-15', elements: ['goals'] },
      ]),
      '2023-07-01',
      'ziv.review#4',
      'This comes up only from 16 December 2023.',
    ],
    [
      'not started',
      base,
      '2023-04-01',
      'permission.decide',
      'Nothing in this case gives rise to it. While the rule is law, it could follow from: the request to the advising doctor for permission.',
    ],
    [
      'an end before it could begin',
      employee('2023-01-16', [], { incapacity: { start: '2023-01-16', endedOn: '2023-06-30' } }),
      '2023-08-01',
      'regional.start',
      'No obligation was established here: the incapacity for work has ended.',
    ],
    [
      'closed before the scheme came into scope',
      employee('2022-08-31', [], { scheme: 'selfEmployed' }),
      '2023-02-01',
      'estimate.first',
      'For this case the rule applies only from 1 January 2023.',
    ],
    ['a time of a later plan', twoPlans, '2023-09-15', 'ziv.review#2.3', 'This comes up only from 2 November 2023.'],
    [
      'a time of a plan that another replaced',
      twoPlans,
      '2023-09-15',
      'ziv.review#5',
      'No obligation bears this name.',
    ],
    ['a number that the rule has not given', base, '2023-04-01', 'estimate.first#2', 'No obligation bears this name.'],
    [
      'a presumption after its repeal',
      employee('2025-10-01', [
        { type: 'zivStarted', on: '2026-01-12', situation: 'B' },
        { type: 'planDrawnUp', on: '2026-01-20', elements: [] },
      ]),
      '2026-02-01',
      'presumption',
      'Since 1 January 2026 this no longer arises: the provision is no longer in force.',
    ],
    ['no such rule', base, '2023-04-01', 'estimate.second', 'No obligation bears this name.'],
  ])('%s', (_, dossier, asOf, key, text) => {
    const options = { language: 'en', audience: 'advisingDoctor' } as const
    const { steps } = explain(evaluate(dossier, { asOf: day(asOf) }), key, options)
    expect(steps[0]?.text).toBe(text)
  })
})

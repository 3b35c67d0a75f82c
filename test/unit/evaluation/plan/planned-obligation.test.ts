import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { lawTable } from '../../../../src/evaluation/plan/law-of-case.js'
import { placesIn } from '../../../../src/evaluation/plan/places.js'
import { plannedObligation } from '../../../../src/evaluation/plan/planned-obligation.js'
import type { ObligationAmendment, ObligationRule } from '../../../../src/rules/obligation-rule.js'
import { invented2025, invented2027 } from '../../../support/invented-law.js'

type Stated = (typeof rulebook.obligations)[number]

const places = placesIn(rulebook, lawTable([invented2025, invented2027]))

const record = (id: Stated['id'], change: Partial<ObligationRule> = {}): Stated => {
  const found = rulebook.obligations.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  // SAFETY: the id and the rule are those of the record itself.
  return { ...found, ...change } as Stated
}

const planned = (stated: Stated, all: readonly Stated[] = rulebook.obligations) =>
  plannedObligation(stated, all, places)

describe('an amendment of who may act is no version: the day on which the step is done decides', () => {
  const actors = (...amendedBy: readonly ObligationAmendment[]) => {
    const found = planned(record('doctor.inform', { amendedBy }))
    return {
      versions: found.amendments.map(({ change }) => Object.keys(change).join(' ')),
      actors: found.actors.map(({ lawId, alsoBy, norms }) =>
        [lawId, alsoBy?.join(), norms.join() || 'no norms'].join(' '),
      ),
    }
  }
  const alsoBy = ['teamMember'] as const

  it.each<[string, ObligationAmendment, readonly string[], readonly string[]]>([
    ['who else may do it', { law: invented2027, alsoBy }, [], ['invented2027 teamMember no norms']],
    ['that, and its norms', { law: invented2027, alsoBy, alsoByNorms: ['LT-3'] }, [], ['invented2027 teamMember LT-3']],
    [
      'that, and something else',
      { law: invented2027, alsoBy, norms: ['LT-3'], bearer: 'insurer' },
      ['law norms bearer'],
      ['invented2027 teamMember no norms'],
    ],
    ['its norms', { law: invented2027, norms: ['LT-3'] }, ['law norms'], []],
    ['its text alone, which brings it to other cases', { law: invented2027 }, ['law'], []],
    ['its end', { law: invented2027, ended: 'repealed' }, ['law ended'], []],
  ])('%s', (_, change, versions, expected) => {
    expect(actors(change)).toEqual({ versions, actors: expected })
  })

  it('nobody else any more', () => {
    const [found] = planned(record('doctor.inform', { amendedBy: [{ law: invented2027, alsoBy: [] }] })).actors
    expect(found).toMatchObject({ lawId: 'invented2027', alsoBy: undefined })
  })

  it('each in its order', () => {
    const found = actors(
      { law: invented2025, bearer: 'insurer' },
      { law: invented2027, alsoBy },
      { law: invented2027, ended: 'repealed' },
    )
    expect(found.versions).toEqual(['law bearer', 'law ended'])
    expect(found.actors).toEqual(['invented2027 teamMember no norms'])
  })
})

describe('what triggers a record in any version', () => {
  const triggers = (change: Partial<ObligationRule>) => {
    const { moments, triggers: all } = planned(record('doctor.inform', change))
    return [
      ...all.map(({ moment, step }) => moment ?? step?.type ?? 'incapacityStart'),
      moments?.length ?? 'others too',
    ]
  }
  const amendedBy = (trigger: ObligationRule['trigger']) => ({ amendedBy: [{ law: invented2027, trigger }] })
  const missed = { missed: 'questionnaire.return/routeA', type: 'questionnaireNotReceived' } as const

  it.each<[string, Partial<ObligationRule>, readonly (string | number)[]]>([
    ['one moment', {}, ['contactRequested', 1]],
    ['the same moment twice', amendedBy('contactRequested'), ['contactRequested', 1]],
    ['another moment by a later text', amendedBy('firstContact'), ['contactRequested', 'firstContact', 2]],
    ['several moments', { trigger: ['referred', 'firstContact'] }, ['referred', 'firstContact', 2]],
    ['the start of the incapacity', { trigger: 'incapacityStart' }, ['incapacityStart', 'others too']],
    ['a missed step, once', { trigger: missed, ...amendedBy({ ...missed }) }, [missed.type, 'others too']],
    [
      'a missed step, and another by a later text',
      { trigger: missed, ...amendedBy({ ...missed, missed: 'estimate.first' }) },
      [missed.type, missed.type, 'others too'],
    ],
  ])('%s', (_, change, expected) => expect(triggers(change)).toEqual(expected))

  it.each([
    ['questionnaire.return/routeA', true],
    ['estimate.first', true],
    ['evaluation.contact#7', true],
    ['exam.endPresumed', true],
    ['evaluation.contact#4', false],
  ] as const)('another rule depends on %s: %s', (id, isWatched) => {
    expect(planned(record(id)).isWatched).toBe(isWatched)
  })

  it('also where only a later text says so', () => {
    const later = record('doctor.inform', amendedBy({ ...missed, missed: 'estimate.first' }))
    expect(planned(record('estimate.first'), [later]).isWatched).toBe(true)
    expect(planned(record('estimate.first'), [record('doctor.inform')]).isWatched).toBe(false)
  })
})

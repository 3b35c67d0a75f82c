import { fc, test } from '@fast-check/vitest'
import { agendaOf, evaluate, nextChange } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { seenOn } from '../../../src/evaluation/planning/next-change.js'
import { dossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'

const RUNS = runs(300)

test.prop([dossiers(), fc.nat(500), fc.nat(200)], RUNS)(
  'nothing that is to be done on any day of the agenda is missing from it, and nothing else is on it',
  (dossier, days, length) => {
    const asOf = addDays(dossier.incapacity.start, days)
    const until = addDays(asOf, length)
    const seen = seenOn(dossier, { asOf })
    const toDo = new Set<string>()
    for (let day = asOf; day <= until; day = addDays(day, 1))
      for (const { key, bearer, state } of evaluate(seen, { asOf: day }).obligations)
        if (state === 'open' || state === 'overdue') toDo.add(`${bearer} ${key}`)
    const agendas = agendaOf(dossier, { asOf }, { until })
    const listed = agendas.flatMap(({ bearer, steps }) => steps.map(({ key }) => `${bearer} ${key}`))
    expect(listed.toSorted()).toEqual([...toDo].toSorted())
    if (agendas.some(({ steps }) => steps.some(({ reason }) => reason === 'opens' || reason === 'arises')))
      expect(nextChange(dossier, { asOf })).not.toBeNull()
  },
)

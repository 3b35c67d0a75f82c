import { fc, test } from '@fast-check/vitest'
import { evaluate } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { dossiers } from '../../support/arbitraries.js'
import { citedIn, citedWithoutText, needlessAnalogies } from '../../support/cited-norms.js'
import { runs } from '../runs.js'

const RUNS = runs(300)

test.prop([dossiers(), fc.nat(1200)], RUNS)(
  'no result for a self-employed person cites a text for employees alone, unless by analogy',
  (dossier, days) => {
    const asOf = addDays(dossier.incapacity.start, days)
    const cited = citedIn(evaluate({ ...dossier, scheme: 'selfEmployed' }, { asOf }))
    expect(citedWithoutText(cited, 'selfEmployed')).toEqual([])
    expect(needlessAnalogies(cited, 'selfEmployed')).toEqual([])
  },
)

test.prop([dossiers(), fc.nat(1200)], RUNS)('nobody else has an analogy', (dossier, days) => {
  const asOf = addDays(dossier.incapacity.start, days)
  const cited = citedIn(evaluate({ ...dossier, scheme: 'employee' }, { asOf }))
  expect(cited.filter(({ basis }) => basis === 'analogy')).toEqual([])
})

import { fc, test } from '@fast-check/vitest'
import { evaluate, nextChange } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { seenOn } from '../../../src/evaluation/planning/next-change.js'
import { dossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'

const RUNS = runs(300)

const readings = fc.constantFrom({}, { 'RD-6': 'sameDate' as const }, { 'RD-5': 'monthAfterReferral' as const })

test.prop([dossiers(), fc.nat(800), readings], RUNS)(
  'nothing differs before the next change, and something does on that day',
  (dossier, days, chosen) => {
    const asOf = addDays(dossier.incapacity.start, days)
    const next = nextChange(dossier, { asOf, readings: chosen })
    const seen = seenOn(dossier, { asOf })
    const contentOn = (day: Day) => ({ ...evaluate(seen, { asOf: day, readings: chosen }), asOf: undefined })
    const here = contentOn(asOf)
    const last = next === null ? addDays(asOf, 1500) : addDays(next, -1)
    for (let day = addDays(asOf, 1); day <= last; day = addDays(day, 1)) expect(contentOn(day), day).toEqual(here)
    if (next !== null) expect(contentOn(next)).not.toEqual(here)
  },
)

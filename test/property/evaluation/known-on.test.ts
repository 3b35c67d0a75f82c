import { fc, test } from '@fast-check/vitest'
import { type Dossier, evaluate } from 'terug-naar-werk'
import { addDays } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { dossiers } from '../../support/arbitraries.js'
import { runs } from '../runs.js'

const RUNS = runs(300)

/** The dossier as it stood on a day: without what was recorded later. */
const asItStood = (dossier: Dossier, day: string): Dossier => ({
  ...dossier,
  events: (dossier.events ?? []).filter(({ on, recordedOn = on }) => recordedOn <= day),
})

test.prop([dossiers(), fc.nat(500), fc.array(fc.nat(60), { minLength: 14, maxLength: 14 })], RUNS)(
  'on every day of knowing, the evaluation is that of the dossier as it then stood, where everything was recorded late',
  (dossier, days, delays) => {
    const late: Dossier = {
      ...dossier,
      events: (dossier.events ?? []).map((event, index) => ({
        ...event,
        recordedOn: addDays(event.on, delays[index] ?? 0),
      })),
    }
    const asOf = addDays(dossier.incapacity.start, days)
    for (let ahead = -70; ahead <= 10; ahead += 7) {
      const knownOn = addDays(asOf, ahead)
      const { chosen: _, ...known } = evaluate(late, { asOf, knownOn })
      const { chosen: _none, ...stood } = evaluate(asItStood(late, knownOn), { asOf })
      expect(known, knownOn).toEqual(stood)
    }
  },
)

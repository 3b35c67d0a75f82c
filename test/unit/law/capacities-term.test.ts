import { capacitiesTermOn } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'
import { day } from '../../support/days.js'

it.each([
  ['2025-12-31', 'remainingCapacities', 'restcapaciteiten', 'capacités restantes', 'verbleibende Fähigkeiten'],
  ['2026-01-01', 'workPotential', 'arbeidspotentieel', 'potentiel de travail', 'Arbeitspotenzial'],
])('LT-8: on %s the law speaks of %s: %s, %s, %s', (on, key, nl, fr, de) => {
  const en = key === 'workPotential' ? 'work potential' : 'remaining capacities'
  expect(capacitiesTermOn(day(on))).toEqual({ key, nl, fr, de, en })
})

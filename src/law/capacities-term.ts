import type { Day } from '../calendar/day.js'
import { frozen } from './frozen.js'
import { workPotential2026 } from './version.js'

/**
 * What the law calls the capacities that the advising doctor estimates, in each language.
 * @category Law
 */
export interface CapacitiesTerm {
  readonly key: 'remainingCapacities' | 'workPotential'
  readonly nl: string
  readonly fr: string
  readonly de: string
  readonly en: string
}

const REMAINING: CapacitiesTerm = /* @__PURE__ */ frozen({
  key: 'remainingCapacities',
  nl: 'restcapaciteiten',
  fr: 'capacités restantes',
  de: 'verbleibende Fähigkeiten',
  en: 'remaining capacities',
})

/** German and English have no official term yet; these are renderings. */
const WORK_POTENTIAL: CapacitiesTerm = /* @__PURE__ */ frozen({
  key: 'workPotential',
  nl: 'arbeidspotentieel',
  fr: 'potentiel de travail',
  de: 'Arbeitspotenzial',
  en: 'work potential',
})

/**
 * What the law of a day calls the capacities that are estimated: since 2026 the work potential,
 * before that the remaining capacities.
 *
 * @param day - the day concerned
 * @see norm LT-8, law of 19 December 2025 articles 2 to 6
 * @example
 * ```ts
 * import { isDay } from 'terug-naar-werk/calendar'
 * import { capacitiesTermOn } from 'terug-naar-werk/law'
 * const [before, since] = ['2025-12-31', '2026-01-01']
 * isDay(before) && capacitiesTermOn(before).nl // => 'restcapaciteiten'
 * isDay(since) && capacitiesTermOn(since).nl // => 'arbeidspotentieel'
 * ```
 * @category Law
 */
export const capacitiesTermOn = (day: Day): CapacitiesTerm =>
  day >= workPotential2026.inForce[0].from ? WORK_POTENTIAL : REMAINING

import type { Day } from '../calendar/day.js'
import { assertDays } from '../calendar/day-number.js'
import { frozen } from './frozen.js'
import { workPotential2026 } from './laws.js'

/**
 * The term of the law for the capacities that the advising doctor estimates, in each language.
 * @category Law
 */
export interface CapacitiesTerm {
  /** The key of the term in the glossary. */
  readonly key: 'remainingCapacities' | 'workPotential'
  /** In Dutch. */
  readonly nl: string
  /** In French. */
  readonly fr: string
  /** In German. */
  readonly de: string
  /** In English. */
  readonly en: string
}

const REMAINING: CapacitiesTerm = frozen({
  key: 'remainingCapacities',
  nl: 'restcapaciteiten',
  fr: 'capacités restantes',
  de: 'verbleibende Fähigkeiten',
  en: 'remaining capacities',
})

/** German and English have no official term yet. The terms in these languages are our translations. */
const WORK_POTENTIAL: CapacitiesTerm = frozen({
  key: 'workPotential',
  nl: 'arbeidspotentieel',
  fr: 'potentiel de travail',
  de: 'Arbeitspotenzial',
  en: 'work potential',
})

/**
 * The term that the law of a day uses for the capacities that are estimated: “work potential” since
 * 2026, “remaining capacities” before.
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
export const capacitiesTermOn = (day: Day): CapacitiesTerm => {
  assertDays(day)
  return day >= workPotential2026.inForce[0].from ? WORK_POTENTIAL : REMAINING
}

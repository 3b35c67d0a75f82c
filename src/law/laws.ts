import { frozen } from './frozen.js'
import {
  certificates2026,
  circular2022,
  consequences2023,
  consequences2026,
  type Law,
  presumptionRepealed2026,
  registration2026,
  routeC,
  selfEmployed2023,
  teamMembers2024,
  workPotential2026,
} from './law.js'

const texts = {
  circular2022,
  selfEmployed2023,
  routeC,
  consequences2023,
  teamMembers2024,
  presumptionRepealed2026,
  consequences2026,
  registration2026,
  workPotential2026,
  certificates2026,
}

/**
 * The texts of law that the package knows. A record whose law has no place among them does not compile.
 * @category Law
 */
export type LawId = keyof typeof texts

/**
 * Each text with the days from which it applies.
 *
 * @see norms LT-1 to LT-9
 * @example
 * ```ts
 * import { laws } from 'terug-naar-werk/law'
 * laws.presumptionRepealed2026.inForce[0].from // => '2026-01-01'
 * ```
 * @category Law
 */
export const laws: { readonly [id in LawId]: Law<id> } = /* @__PURE__ */ frozen(texts)

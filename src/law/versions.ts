import { frozen } from './frozen.js'
import {
  certificates2026,
  circular2022,
  circular2022UntilTeamMembers,
  consequences2023,
  consequences2026,
  type LawVersion,
  type LawVersionId,
  presumption2022,
  presumptionRepealed2026,
  registration2026,
  routeC,
  selfEmployed2023,
  teamMembers2024,
  workPotential2026,
} from './version.js'

/**
 * Each version with its days.
 *
 * @see norms LT-1 to LT-9
 * @example
 * ```ts
 * import { versions } from 'terug-naar-werk/law'
 * versions.presumption2022.inForce[0]?.until // => '2025-12-31'
 * ```
 * @category Law
 */
export const versions: { readonly [id in LawVersionId]: LawVersion } = /* @__PURE__ */ frozen({
  circular2022,
  circular2022UntilTeamMembers,
  selfEmployed2023,
  routeC,
  consequences2023,
  teamMembers2024,
  presumption2022,
  presumptionRepealed2026,
  consequences2026,
  registration2026,
  workPotential2026,
  certificates2026,
})

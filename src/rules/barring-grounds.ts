import { frozen } from '../law/frozen.js'
import type { NormId } from '../law/norms.js'
import type { Ground } from './ground.js'
import type { GroundNorms } from './obligation-rule.js'

/**
 * The grounds that stand in a case; one that is left out does not.
 * @category Rules
 */
export type GroundFacts = { readonly [ground in Ground]?: boolean | undefined }

/**
 * A ground that bars a step, and the norms that say so.
 * @category Rules
 */
export interface BarringGround {
  readonly ground: Ground
  readonly norms: readonly NormId[]
}

/** The grounds that a record names. Made once: results share them. @internal */
export const groundsIn = (barredBy: GroundNorms): readonly BarringGround[] =>
  // SAFETY: the keys of such a table are the grounds, by its type.
  Object.entries(barredBy).map(([ground, norms]) => frozen({ ground: ground as Ground, norms }))

/** Those of the grounds that stand in a case. @internal */
export const thoseThatStand = (facts: GroundFacts, grounds: readonly BarringGround[]): readonly BarringGround[] => {
  const found: BarringGround[] = []
  for (const barring of grounds) if (stands(facts, barring.ground) === true) found.push(barring)
  return found
}

/** Written out, since a field that is looked up by a name, and is often absent, costs more than all the rest. */
const stands = (facts: GroundFacts, ground: Ground): boolean | undefined => {
  switch (ground) {
    case 'medicalGround':
      return facts.medicalGround
    case 'codexRequested':
      return facts.codexRequested
    case 'permittedWork':
      return facts.permittedWork
    case 'ownTrajectory':
      return facts.ownTrajectory
    case 'certifiedEnd':
      return facts.certifiedEnd
    case 'codexDuringZiv':
      return facts.codexDuringZiv
  }
}

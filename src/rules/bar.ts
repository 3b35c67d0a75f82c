import { frozen } from '../law/frozen.js'
import type { NormId } from '../law/norms.js'
import type { Ground } from './obligation-rule.js'

/**
 * The grounds that stand in a case; one that is left out does not.
 * @category Rules
 */
export type BarFacts = { readonly [ground in Ground]?: boolean | undefined }

/**
 * A ground that bars a step, and the norms that say so.
 * @category Rules
 */
export interface Bar {
  readonly ground: Ground
  readonly norms: readonly NormId[]
}

/** The bars of a record. Made once: results share them. @internal */
export const barsIn = (barredBy: { readonly [ground in Ground]?: readonly NormId[] }): readonly Bar[] =>
  // SAFETY: the keys of such a table are the grounds, by its type.
  Object.entries(barredBy).map(([ground, norms]) => frozen({ ground: ground as Ground, norms }))

/** Those of the bars that stand in a case. @internal */
export const standingIn = (facts: BarFacts, bars: readonly Bar[]): readonly Bar[] => {
  const found: Bar[] = []
  for (const bar of bars) if (stands(facts, bar.ground) === true) found.push(bar)
  return found
}

/** Written out, since a field that is looked up by a name, and is often absent, costs more than all the rest. */
const stands = (facts: BarFacts, ground: Ground): boolean | undefined => {
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

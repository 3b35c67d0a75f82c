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

const grounds: readonly Ground[] = ['certifiedEnd', 'medicalGround', 'codexRequested', 'permittedWork', 'ownTrajectory']

/** The grounds among the facts that a rule names as bars. @internal */
export const barsOf = (
  barredBy: { readonly [ground in Ground]?: readonly NormId[] },
  facts: BarFacts,
): readonly Bar[] => {
  const found: Bar[] = []
  for (const ground of grounds) {
    const norms = facts[ground] === true ? barredBy[ground] : undefined
    if (norms !== undefined) found.push({ ground, norms })
  }
  return found
}

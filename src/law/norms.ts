import { frozen } from './frozen.js'
import type { Norm, NormContent } from './norm.js'
import { channelNorms, presumptionNorms } from './norms/channels-and-presumption.js'
import { consequenceNorms } from './norms/consequences.js'
import { coordinatorNorms } from './norms/coordinator.js'
import { factNorms } from './norms/facts.js'
import { lawOverTimeNorms } from './norms/law-over-time.js'
import { routeANorms } from './norms/route-a.js'
import { routeBNorms } from './norms/route-b.js'
import { scopeNorms } from './norms/scope.js'
import { normSections } from './norms/sections.js'
import { zivNorms } from './norms/ziv.js'

const inventory = {
  ...scopeNorms,
  ...coordinatorNorms,
  ...routeANorms,
  ...routeBNorms,
  ...zivNorms,
  ...channelNorms,
  ...presumptionNorms,
  ...consequenceNorms,
  ...lawOverTimeNorms,
  ...factNorms,
}

/**
 * The number of a norm in the inventory. It does not change, so code, tests and documents can refer to it.
 * @category Law
 */
export type NormId = keyof typeof inventory

/** A norm without its sections, or sections without a norm, do not compile. */
const sections: { readonly [id in NormId]: (typeof normSections)[keyof typeof normSections] } = normSections

const withSections = (
  contents: { readonly [id in keyof typeof normSections]: NormContent },
): {
  readonly [id in NormId]: Norm
} =>
  // SAFETY: the ids are those of the inventory.
  Object.fromEntries(
    Object.entries(contents).map(([id, content]) => {
      const { section, selfEmployed } = sections[id as NormId]
      return [id, { section, ...content, sectionFor: { selfEmployed } }]
    }),
  ) as { readonly [id in NormId]: Norm }

/**
 * Every norm of the inventory, with its source, its bearer, its kind and the text of law that introduced it.
 *
 * @example
 * ```ts
 * import { norms } from 'terug-naar-werk/law'
 * norms['A4-1'].section // => 'C383 3.1 step 4'
 * ```
 * @category Law
 */
export const norms: { readonly [id in NormId]: Norm } = frozen(withSections(inventory))

import { frozen } from './frozen.js'
import type { Norm } from './norm.js'
import { channelNorms, presumptionNorms } from './norms/channels-and-presumption.js'
import { consequenceNorms } from './norms/consequences.js'
import { coordinatorNorms } from './norms/coordinator.js'
import { factNorms } from './norms/facts.js'
import { lawOverTimeNorms } from './norms/law-over-time.js'
import { routeANorms } from './norms/route-a.js'
import { routeBNorms } from './norms/route-b.js'
import { scopeNorms } from './norms/scope.js'
import { selfEmployedSections } from './norms/self-employed.js'
import { zivNorms } from './norms/ziv.js'
import type { Scheme } from './scheme.js'

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

/** A norm without a row in the table of the self-employed does not compile. */
const ofSelfEmployed: { readonly [id in NormId]: string | null } = selfEmployedSections

const withSections = (found: { readonly [id in NormId]: Norm }): { readonly [id in NormId]: Norm } =>
  // SAFETY: the ids are those of the inventory.
  Object.fromEntries(
    Object.entries(found).map(([id, norm]) => [
      id,
      { ...norm, sectionFor: { selfEmployed: ofSelfEmployed[id as NormId] } },
    ]),
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

/**
 * The source and the section where a norm stands for a scheme. Where no text says it for that scheme, it is the section that
 * is applied by analogy.
 *
 * @example
 * ```ts
 * import { sectionOf } from 'terug-naar-werk/law'
 * sectionOf('A2-1', 'employee') // => 'C383 3.1 step 2'
 * sectionOf('A2-1', 'selfEmployed') // => 'KB 20 July 1971 article 25/4'
 * ```
 * @category Law
 */
export const sectionOf = (id: NormId, scheme: Scheme): string => norms[id].sectionFor?.[scheme] ?? norms[id].section

import { type Day, fixedDay } from '../calendar/day.js'
import { frozen } from './frozen.js'
import type { NormId } from './norms.js'

/** Every scheme. @internal */
export const schemes = ['employee', 'unemployed', 'selfEmployed'] as const

/**
 * The scheme of the insured.
 *
 * nl: werknemer, werkloze, zelfstandige · fr: salarié, chômeur, travailleur indépendant ·
 * de: Arbeitnehmer, Arbeitsloser, Selbstständiger
 *
 * @category Law
 * @useDeclaredType
 */
export type Scheme = (typeof schemes)[number]

/**
 * The day from which the trajectory is open to each scheme, and the norms that say so (for the self-employed,
 * see reading RD-8).
 *
 * @example
 * ```ts
 * import { scope } from 'terug-naar-werk/law'
 * scope.selfEmployed // => { from: '2023-01-01', norms: ['SCO-2', 'LT-1'] }
 * ```
 * @category Law
 */
export const scope: { readonly [scheme in Scheme]: { readonly from: Day; readonly norms: readonly NormId[] } } =
  /* @__PURE__ */ frozen({
    employee: { from: fixedDay('2022-09-01'), norms: ['SCO-1'] },
    unemployed: { from: fixedDay('2022-09-01'), norms: ['SCO-1'] },
    selfEmployed: { from: fixedDay('2023-01-01'), norms: ['SCO-2', 'LT-1'] },
  })

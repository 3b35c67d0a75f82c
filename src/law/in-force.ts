import type { Day } from '../calendar/day.js'
import type { Law } from './law.js'
import { type Scheme, scope } from './scheme.js'

/**
 * The facts of a case that decide, together with a day, which version of the law governs a step.
 * @category Law
 */
export interface CaseOfLaw {
  /** The first day of the incapacity. */
  readonly start: Day
  /** The scheme of the insured. */
  readonly scheme: Scheme
}

/** Tells whether a list of schemes holds a scheme; an absent list holds every scheme. @internal */
export const concerns = (schemes: readonly Scheme[] | undefined, scheme: Scheme | undefined): boolean =>
  schemes === undefined || scheme === undefined || schemes.includes(scheme)

/**
 * The first day on which a text applies to an incapacity with that start and scheme; undefined where it never
 * does. Without a scheme: the first day for any scheme. Days in canonical form compare as text.
 * @internal
 */
export const textInForceFrom = ({ inForce }: Law, start: Day, scheme: Scheme | undefined): Day | undefined => {
  const applying = inForce.filter(
    ({ startsFrom, startsUntil, schemes }) =>
      (startsFrom === null || startsFrom <= start) &&
      (startsUntil === null || start <= startsUntil) &&
      concerns(schemes, scheme),
  )
  return applying.map(({ from }) => from).toSorted()[0]
}

/** The same, but never before the day on which the trajectory opened to the scheme. @internal */
export const lawInForceFrom = (law: Law, { start, scheme }: CaseOfLaw): Day | undefined =>
  // Of two days the later; `undefined` comes after any day in this order.
  [textInForceFrom(law, start, scheme), scope[scheme].from].toSorted()[1]

import type { Day } from '../calendar/day.js'
import type { Law } from './law.js'
import { type Scheme, scope } from './scheme.js'

/**
 * What of a case decides which law governs it, together with the day concerned.
 * @category Law
 */
export interface CaseOfLaw {
  /** The first day of the incapacity. */
  readonly start: Day
  /** The scheme of the insured. */
  readonly scheme: Scheme
}

/** Tells whether what is meant for some schemes concerns one; nothing stands for all. @internal */
export const concerns = (schemes: readonly Scheme[] | undefined, scheme: Scheme | undefined): boolean =>
  schemes === undefined || scheme === undefined || schemes.includes(scheme)

/**
 * The first day on which a text applies to an incapacity of that start and scheme (of any scheme where none is
 * given); undefined where it never does. Days in canonical form compare as text.
 * @internal
 */
export const textInForceFrom = ({ inForce }: Law, start: Day, scheme: Scheme | undefined): Day | undefined => {
  let first: Day | undefined
  for (const { from, startsFrom, startsUntil, schemes } of inForce) {
    const isMeant =
      (startsFrom === null || startsFrom <= start) &&
      (startsUntil === null || start <= startsUntil) &&
      concerns(schemes, scheme)
    if (isMeant && (first === undefined || from < first)) first = from
  }
  return first
}

/** The same, but not before the trajectory is open to the scheme of the case. @internal */
export const lawInForceFrom = (law: Law, { start, scheme }: CaseOfLaw): Day | undefined => {
  const from = textInForceFrom(law, start, scheme)
  return from === undefined || from > scope[scheme].from ? from : scope[scheme].from
}

import { eventTypes } from './event-order.js'
import { type Moment, moments } from './moment.js'

declare const momentBrand: unique symbol

/** The place of a moment in every list that has one place for each. @internal */
export type MomentNumber = number & { readonly [momentBrand]: true }

// SAFETY: the keys of the table are the moments that it names.
const named: readonly Moment[] = [...eventTypes, ...(Object.keys(moments) as Moment[]), 'certificateRunOut']

/**
 * The moments, numbered: a case holds them in a list, since looking up a name for each rule of
 * the rulebook costs more than the rule.
 * @internal
 */
export const numberOfMoment: { readonly [moment in Moment]: MomentNumber } =
  // SAFETY: every moment gets its place, and a place is what the brand stands for.
  Object.fromEntries(named.map((moment, place) => [moment, place])) as { [moment in Moment]: MomentNumber }

/** How many moments there are. @internal */
export const MOMENT_COUNT: number = named.length

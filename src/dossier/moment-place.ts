import { eventTypes } from './event-order.js'
import { derivedMoments, type Moment, moments } from './moment.js'
import type { Entry } from './timeline.js'

declare const momentBrand: unique symbol

/**
 * Where a timeline keeps the entries of a moment. A number, since looking up a name for each rule of the
 * rulebook costs more than the rule; nothing outside this file uses it as one.
 * @internal
 */
export type MomentPlace = number & { readonly [momentBrand]: true }

/** The entries of each moment, in order of day; one that did not happen has no list. @internal */
export type Happened = readonly (readonly Entry[] | undefined)[]

// SAFETY: the keys of the table are the moments that it names.
/** Every moment, each once. @internal */
export const everyMoment: readonly Moment[] = (() => [
  ...eventTypes,
  ...(Object.keys(moments) as Moment[]),
  ...derivedMoments,
])()

const places: { readonly [moment in Moment]: MomentPlace } = (() =>
  // SAFETY: every moment gets its place, and a place is what the brand stands for.
  Object.fromEntries(everyMoment.map((moment, place) => [moment, place])) as { [moment in Moment]: MomentPlace })()

/** Where the entries of a moment are kept; undefined for a name that no moment bears. @internal */
export const placeOfMoment = (moment: Moment): MomentPlace => places[moment]

/** A list with room for every moment, in which nothing has happened. @internal */
// Stryker disable next-line ArrayDeclaration: a list without room grows by each entry, and holds the same
export const nothingHappened = (): (Entry[] | undefined)[] => new Array(everyMoment.length)

/** Adds an entry to those of a moment. @internal */
export const addEntry = (happened: (Entry[] | undefined)[], moment: MomentPlace, entry: Entry): void => {
  const list = happened[moment]
  if (list === undefined) happened[moment] = [entry]
  else list.push(entry)
}

/** The entries of a moment; undefined where it did not happen. @internal */
export const entriesOf = (happened: Happened, moment: MomentPlace): readonly Entry[] | undefined => happened[moment]

/** Tells whether one of some moments has come. @internal */
export const hasHappened = (happened: Happened, moments: readonly MomentPlace[]): boolean => {
  for (const moment of moments) if (entriesOf(happened, moment) !== undefined) return true
  return false
}

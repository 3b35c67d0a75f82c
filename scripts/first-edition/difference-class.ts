import type { CaseOfDifference } from './case.js'
import type { Difference, Thing } from './differences.js'

/** A class of differences: the norm behind it, and the condition under which that norm makes the difference. */
export interface DifferenceClass {
  readonly name: string
  readonly norms: readonly string[]
  /** `others`: every difference of the case, for what follows from another one. */
  readonly holds: (difference: Difference, of: CaseOfDifference, others: readonly Difference[]) => boolean
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

/** A field of a thing as text; empty where it is absent. */
export const textOf = (thing: Thing | undefined, ...path: readonly string[]): string => {
  let found: unknown = thing
  for (const name of path) found = isThing(found) ? found[name] : undefined
  return typeof found === 'string' ? found : ''
}

/** A list of texts in a field of a thing. */
export const listOf = (thing: Thing | undefined, field: string): readonly string[] => {
  const found = thing?.[field]
  return Array.isArray(found) ? found.map(String) : []
}

/** The day of the trigger of a step, by either edition. */
export const triggerDay = ({ before, after }: Difference): string => textOf(after ?? before, 'trigger', 'on')

/** The last day of the window of a step by this edition, or of the first one where this one does not list it. */
export const lastDayOf = ({ before, after }: Difference): string => textOf(after ?? before, 'window', 'until')

/** The item that a list gained or lost: of `norms +LT-22`, with the sign `+`, `LT-22`. */
export const itemOf = ({ field }: Difference, list: string, sign: '+' | '-' | '~'): string | undefined => {
  const start = `${list} ${sign}`
  return field.startsWith(start) ? field.slice(start.length) : undefined
}

import type { ClassedDifference } from './comparison.js'
import type { DifferenceClass } from './difference-class.js'
import type { Difference } from './differences.js'
import type { FirstEditionCase } from './dossiers.js'

/** A dossier that shows a class, and the difference that shows it. */
export interface Example {
  readonly of: FirstEditionCase
  /** The name of the case, where it is one. */
  readonly name?: string
  readonly difference: Difference
}

/** A class with in how many random dossiers it was found, and its best example. */
export interface Found {
  readonly cases: number
  readonly example: Example
}

/** What tells a reader most comes first. */
const TELLING: readonly (readonly [part: Difference['part'], field: RegExp])[] = [
  ['status', /./],
  ['step', /^(state|appeared|vanished)$/],
  ['consequence', /./],
  ['presumption', /^(until|appeared|vanished)$/],
  ['exclusion', /^(until|appeared|vanished|modality)$/],
  ['finding', /^(appeared|vanished|severity)$/],
  ['law', /./],
  ['need', /^(appeared|vanished)$/],
]

const rankOf = ({ part, field }: Difference): number => {
  const rank = TELLING.findIndex(([its, fields]) => its === part && fields.test(field))
  return rank < 0 ? TELLING.length : rank
}

const eventsOf = ({ of: { dossier } }: Example): number => dossier.events?.length ?? 0

/** A case is the better example; then the one with fewer events; then the one that tells more. */
const isBetter = (one: Example, other: Example): boolean => {
  if ((one.name === undefined) !== (other.name === undefined)) return one.name !== undefined
  if (eventsOf(one) !== eventsOf(other)) return eventsOf(one) < eventsOf(other)
  return rankOf(one.difference) < rankOf(other.difference)
}

/** Counts the classes over many dossiers, and keeps an example of each. */
export class Tally {
  readonly found = new Map<DifferenceClass, Found>()
  readonly unexplained: Example[] = []
  differences = 0
  same = 0

  add(of: FirstEditionCase & { readonly name?: string }, all: readonly ClassedDifference[]): void {
    const isCase = of.name !== undefined
    if (!isCase) {
      this.differences += all.length
      this.same += all.length === 0 ? 1 : 0
    }
    const here = new Set<DifferenceClass>()
    for (const { difference, of: its } of all) {
      const example: Example = { of, difference, ...(isCase && { name: of.name }) }
      if (its === undefined) {
        this.unexplained.push(example)
        continue
      }
      const { cases, example: best } = this.found.get(its) ?? { cases: 0, example }
      const isNew = !isCase && !here.has(its)
      here.add(its)
      this.found.set(its, { cases: cases + (isNew ? 1 : 0), example: isBetter(example, best) ? example : best })
    }
  }
}

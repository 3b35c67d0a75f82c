import type { FoundObligations } from './obligations.js'
import type { ByRule } from './plan/places.js'
import type { FoundPresumption } from './presumption.js'
import type { LeftOut } from './result/evaluation.js'

/** The obligations and presumptions that only texts which were read decide, and the keys of the others. */
interface Confirmed {
  readonly found: FoundObligations
  readonly presumed: readonly FoundPresumption[]
  readonly leftOut: readonly LeftOut[]
}

/** Leaves out what a text that was not read may change. @internal */
export const confirmedOnly = (found: FoundObligations, presumed: readonly FoundPresumption[]): Confirmed => ({
  found: { all: found.all.filter(isConfirmed), byRule: confirmedByRule(found.byRule) },
  presumed: presumed.filter(({ presumption }) => presumption.notices === undefined),
  leftOut: [
    ...found.all.flatMap(({ obligation }) => leftOutOf(obligation)),
    ...presumed.flatMap(({ presumption }) => leftOutOf(presumption)),
  ],
})

type Found = FoundObligations['all'][number]

const isConfirmed = ({ obligation }: Found): boolean => obligation.notices === undefined

const confirmedByRule = (byRule: ByRule<Found>): ByRule<Found> => byRule.map((of) => of?.filter(isConfirmed))

const leftOutOf = ({ key, notices }: Pick<Found['obligation'], 'key' | 'notices'>): readonly LeftOut[] =>
  notices === undefined ? [] : [{ key, notices }]

import type { Moment } from '../../dossier/moment.js'
import { type MomentPlace, placeOfMoment } from '../../dossier/moment-place.js'
import type { Law } from '../../law/law.js'
import type { Ground } from '../../rules/ground.js'
import type { RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import { type LawPlace, type LawTable, placeOfLaw } from './law-of-case.js'

declare const ruleBrand: unique symbol

/** Where the obligations of a rule are kept while a case is evaluated: opaque outside this file. @internal */
export type RulePlace = number & { readonly [ruleBrand]: true }

/** Something of each rule. @internal */
export type ByRule<Item> = readonly (readonly Item[] | undefined)[]

/** What is kept of a rule; undefined where there is nothing, or no rule is meant. @internal */
export const ofRule = <Item>(kept: ByRule<Item>, rule: RulePlace | undefined): readonly Item[] | undefined =>
  rule === undefined ? undefined : kept[rule]

/**
 * Finds what a record names. A record that names what the rulebook does not hold is refused: such a book would
 * give wrong answers in silence.
 * @internal
 */
export interface Places {
  readonly law: (law: Law) => LawPlace
  readonly moment: (moment: Moment) => MomentPlace
  readonly rule: (rule: RuleId) => RulePlace
  /** The id itself, where a record bears it. */
  readonly obligation: (id: string) => string
  /** The ground itself, where an exclusion says when it stands. */
  readonly ground: (ground: Ground) => Ground
}

/** @internal */
export const placesIn = ({ obligations, exclusions }: Rulebook, table: LawTable): Places => {
  const ids = new Set<string>(obligations.map(({ id }) => id))
  const rules = rulesOf(obligations)
  const grounds = new Set(exclusions.map((exclusion) => exclusion.ground))
  return {
    law: (law) => placeOfLaw(table, law),
    moment: (moment) => placeOfMoment(moment) ?? refused(`no moment is called ${moment}`),
    rule: (rule) => {
      const place = rules.indexOf(rule)
      // SAFETY: the place of a rule among those of the book, which is what the brand stands for.
      return place < 0 ? refused(`no rule is called ${rule}`) : (place as RulePlace)
    },
    obligation: (id) => (ids.has(id) ? id : refused(`no obligation has the id ${id}`)),
    ground: (ground) => (grounds.has(ground) ? ground : refused(`no exclusion has the ground ${ground}`)),
  }
}

/** The rules of some records, each once, in the order of the rulebook. @internal */
export const rulesOf = (obligations: Rulebook['obligations']): readonly RuleId[] => [
  ...new Set(obligations.map(({ rule }) => rule)),
]

const refused = (why: string): never => {
  throw new Error(`The rulebook cannot be used: ${why}.`)
}

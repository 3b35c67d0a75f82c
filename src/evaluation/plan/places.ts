import type { Moment } from '../../dossier/moment.js'
import { type MomentPlace, placeOfMoment } from '../../dossier/moment-place.js'
import type { Law } from '../../law/law.js'
import type { Ground } from '../../rules/ground.js'
import type { RuleId } from '../../rules/obligations.js'
import type { Rulebook } from '../../rules/rulebook.js'
import { type LawPlace, type LawTable, placeOfLaw } from './law-of-case.js'

declare const ruleBrand: unique symbol

/** The place of a rule in the rulebook; opaque outside this file. @internal */
export type RulePlace = number & { readonly [ruleBrand]: true }

/** Items of each rule, by the place of the rule. @internal */
export type ByRule<Item> = readonly (readonly Item[] | undefined)[]

/** The items of a rule; undefined where there are none, or where no rule is given. @internal */
export const ofRule = <Item>(kept: ByRule<Item>, rule: RulePlace | undefined): readonly Item[] | undefined =>
  // Stryker disable next-line ConditionalExpression: nothing is kept at a place that is none; the compiler needs this
  rule === undefined ? undefined : kept[rule]

/**
 * Finds what a record names. Throws where the rulebook does not hold it, because such a rulebook would give wrong
 * answers without an error.
 * @internal
 */
export interface Places {
  readonly law: (law: Law) => LawPlace
  readonly moment: (moment: Moment) => MomentPlace
  readonly rule: (rule: RuleId) => RulePlace
  /** The id itself, where a record has it. */
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
    moment: (moment) => placeOfMoment(moment) ?? refused(`there is no moment ${moment}`),
    rule: (rule) => {
      const place = rules.indexOf(rule)
      // SAFETY: this is the place of the rule in the rulebook.
      return place < 0 ? refused(`there is no rule ${rule}`) : (place as RulePlace)
    },
    obligation: (id) => (ids.has(id) ? id : refused(`there is no obligation with the id ${id}`)),
    ground: (ground) => (grounds.has(ground) ? ground : refused(`there is no exclusion with the ground ${ground}`)),
  }
}

/** The rules of some records, each once, in the order of the rulebook. @internal */
export const rulesOf = (obligations: Rulebook['obligations']): readonly RuleId[] => [
  ...new Set(obligations.map(({ rule }) => rule)),
]

const refused = (reason: string): never => {
  throw new Error(`The rulebook cannot be used: ${reason}.`)
}

import type { Law } from '../law/law.js'
import type { Rulebook } from '../rules/rulebook.js'
import { nameOfPresumption } from './records.js'

/** A record that a reform may change, whatever its kind. @internal */
export interface AmendableRecord {
  readonly law: Law
  readonly amendedBy?: readonly { readonly law: Law }[]
}

/** The obligation with an id. @internal */
export const obligationNamed = ({ obligations }: Rulebook, name: string): Rulebook['obligations'][number] | undefined =>
  obligations.find(({ id }) => id === name)

/** The exclusion of a ground. @internal */
export const exclusionNamed = ({ exclusions }: Rulebook, name: string): Rulebook['exclusions'][number] | undefined =>
  exclusions.find(({ ground }) => ground === name)

/** The presumption with a name. @internal */
export const presumptionNamed = (
  { presumptions }: Rulebook,
  name: string,
): Rulebook['presumptions'][number] | undefined => presumptions.find((rule) => nameOfPresumption(rule) === name)

/** The record with a name, of any kind. @internal */
export const recordNamed = (rules: Rulebook, name: string): AmendableRecord | undefined =>
  obligationNamed(rules, name) ??
  exclusionNamed(rules, name) ??
  presumptionNamed(rules, name) ??
  rules.consequences.find(({ id }) => id === name)

import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import type { Law, Reform } from '../law/law.js'
import type { Rulebook } from '../rules/rulebook.js'

/** A record, as far as its later texts are concerned. @internal */
export interface Amendable {
  readonly amendedBy?: readonly { readonly law: Law }[]
}

/** Tells whether a rulebook holds an invented text. @internal */
export const holdsReform = (
  { obligations, exclusions, presumptions, consequences }: Rulebook,
  { id }: Reform,
): boolean =>
  [...obligations, ...exclusions, ...presumptions, ...consequences].some(({ amendedBy = [] }: Amendable) =>
    amendedBy.some(({ law }) => law.invented === true && law.id === id),
  )

/** Tells whether a rulebook holds every invented text that changed an obligation. @internal */
export const holdsVersion = (
  rules: Rulebook,
  { amendedBy = [] }: Pick<Obligation, 'amendedBy'>,
  { reforms = [] }: Evaluation['law'],
): boolean => reforms.every((reform) => !amendedBy.includes(reform.id) || holdsReform(rules, reform))

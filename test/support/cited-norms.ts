import type { Evaluation } from 'terug-naar-werk'
import { type CaseOfLaw, type NormId, norms, type Scheme, sectionOf } from 'terug-naar-werk/law'
import type { Rulebook } from 'terug-naar-werk/rulebook'
import { firstDayOfLaw, versionOn } from '../../src/explain/version-on.js'
import { day } from './days.js'

/** The norms that one part of a result or of the rulebook cites, and on what it rests where that is no text of law. */
interface CitedNorms {
  readonly by: string
  readonly norms: readonly NormId[]
  readonly basis?: string | undefined
}

/** Texts that concern employees and unemployed persons alone; the self-employed have others (LT-1). */
const FOR_EMPLOYEES =
  /^(?:C383|RIZIV22|KB 3 July 1996|KB 12 July 2022|KB 23 November 2023|KB 15 January 2024|KB 28 March 2024|KB 14 April 2024|KB 23 January 2026|KB 6 April 2026|law articles? (?:87|90|93|100|134)\b)/

/** Tells whether every text in which a norm stands for a scheme concerns employees alone. */
export const onlyForEmployees = (norm: NormId, scheme: Scheme): boolean =>
  sectionOf(norm, scheme)
    .split('; ')
    .every((part) => FOR_EMPLOYEES.test(part))

/** What an evaluation cites. */
export const citedIn = ({
  obligations,
  exclusions,
  presumptions,
  consequences,
  findings,
  needs,
  judgements,
}: Evaluation): readonly CitedNorms[] => [
  ...obligations.map(({ key, norms, basis }) => ({ by: key, norms, basis })),
  ...exclusions.map(({ key, norms }) => ({ by: key, norms })),
  ...presumptions.map(({ key, norms }) => ({ by: key, norms })),
  ...consequences.map(({ key, norms }) => ({ by: key, norms })),
  ...findings.map(({ code, norms, basis }) => ({ by: `finding ${code}`, norms, basis })),
  ...needs.map(({ fact, norms }) => ({ by: `need ${fact}`, norms })),
  ...judgements.map(({ question, norms, basis }) => ({ by: `judgement ${question}`, norms, basis })),
]

/** What the rulebook can cite in a case whose incapacity starts on a day, by the law of another day. */
export const citedByRulebook = (rulebook: Rulebook, asOf: string, of: CaseOfLaw): readonly CitedNorms[] => {
  const on = day(asOf)
  const lawful = <Rule extends Parameters<typeof firstDayOfLaw>[0]>(rules: readonly Rule[]): readonly Rule[] =>
    rules.flatMap((rule) => {
      const from = firstDayOfLaw(rule, of)
      return from === undefined || from > on ? [] : [versionOn(rule, on, of)]
    })
  const standing = new Set(lawful(rulebook.exclusions).map(({ ground }) => ground))
  const always = <Rule extends object>(rule: Rule) => ({ law: rulebook.obligations[0]?.law ?? missing(), ...rule })
  return [
    ...lawful(rulebook.obligations).flatMap(({ id, norms, alsoByNorms = [], basis, barredBy, suspendedBy }) => [
      { by: id, norms: [...norms, ...alsoByNorms], basis },
      ...Object.entries({ ...barredBy, ...suspendedBy }).flatMap(([ground, grounds]) =>
        [...standing].some((one) => one === ground) ? [{ by: `${ground} of ${id}`, norms: grounds, basis }] : [],
      ),
    ]),
    ...lawful(rulebook.presumptions).map(({ kind, norms }) => ({ by: `presumption.${kind}`, norms })),
    ...lawful(rulebook.consequences).map(({ id, norms }) => ({ by: id, norms })),
    ...lawful(rulebook.findings.filter((one) => 'moment' in one).map(always)).map(({ code, norms, basis }) => ({
      by: `finding ${code}`,
      norms,
      basis,
    })),
    ...lawful(rulebook.needs.map(always)).map(({ fact, norms }) => ({ by: `need ${fact}`, norms })),
    ...lawful(rulebook.judgements.map(always)).map(({ question, norms, basis }) => ({
      by: `judgement ${question}`,
      norms,
      basis,
    })),
  ]
}

const missing = (): never => {
  throw new Error('The rulebook has no obligation.')
}

/** Each norm that stands for a scheme in texts for employees alone, though nothing says that it is an analogy. */
export const citedWithoutText = (cited: readonly CitedNorms[], scheme: Scheme): readonly string[] =>
  cited.flatMap(({ by, norms: ids, basis }) =>
    basis === 'analogy' ? [] : ids.filter((norm) => onlyForEmployees(norm, scheme)).map((norm) => `${by}: ${norm}`),
  )

/** Each analogy that rests on no norm without a text for the scheme. */
export const needlessAnalogies = (cited: readonly CitedNorms[], scheme: Scheme): readonly string[] =>
  cited.flatMap(({ by, norms: ids, basis }) =>
    basis === 'analogy' && !ids.some((norm) => onlyForEmployees(norm, scheme)) ? [by] : [],
  )

/** Every norm id. */
// SAFETY: the keys of the inventory are the norm ids, by definition of that type.
export const normIds = Object.keys(norms) as NormId[]

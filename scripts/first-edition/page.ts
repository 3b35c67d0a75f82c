import { table } from '../pages/table.js'
import type { DifferenceClass } from './difference-class.js'
import type { Difference } from './differences.js'
import type { FirstEditionCase } from './dossiers.js'

/** A class with how often it was found, and one example. */
export interface Found {
  readonly of: DifferenceClass
  readonly count: number
  readonly cases: number
  readonly example: { readonly of: FirstEditionCase; readonly difference: Difference }
}

/** What was compared. */
export interface Comparison {
  readonly cases: number
  readonly same: number
  readonly seed: number
  readonly differences: number
}

const short = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}

const thing = ({ before, after }: Difference): string => {
  const { key, ground, kind, code, fact, question, from, on } = after ?? before ?? {}
  return [key ?? ground ?? code ?? fact ?? question ?? kind, from ?? on].filter(Boolean).map(String).join(' from ')
}

const inWords = ({ of: { dossier, asOf }, difference }: Found['example']): string => {
  const { part, field, before, after } = difference
  const name = field.split(' ')[0] ?? field
  const change =
    field === 'appeared' || field === 'vanished' ? field : `${name}: ${short(before?.[name])} → ${short(after?.[name])}`
  const { scheme, incapacity } = dossier
  return `${scheme} from ${incapacity.start}, on ${asOf}: ${part} ${thing(difference)}, ${change}`
}

const number = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

/** The page that says what differs between the first edition and this one, and by which norm. */
export const differencesPage = ({ cases, same, seed, differences }: Comparison, found: readonly Found[]): string => {
  const rows = found
    .toSorted((one, other) => other.count - one.count)
    .map((one) => [
      one.of.name,
      one.of.norms.join(', ') || 'those of the step',
      number(one.count),
      number(one.cases),
      inWords(one.example),
    ])
  return `# What differs from the first edition

${number(cases)} random dossiers, with the events and fields of the first edition, starts from 2022 to 2026 and all three schemes, each
evaluated by both editions on a random day up to 800 days after its start. ${number(differences)} differences; every one is in a class
below, and ${number(same)} dossiers have none. Random dossiers hold contradictory events, which real ones seldom do, so the counts say how
often the condition of a class came true here, and not how often it does in practice.

A class is a condition on the dossier and the difference: the dates, the scheme and the events that the norm asks for, read off the
dossier and not off an evaluation. The comparison fails where a difference meets no condition. Compared are the fields that both
editions have: the status, the law of the day, each field of each obligation, exclusion, presumption, consequence, finding, need and
judgement. Lists are compared item by item. A difference belongs to the first class whose condition it meets. This finds a
change that no norm asks for; it does not show that a change which a norm asks for is complete: the cases and the vectors do.

Written by \`npm run differences\` (seed ${seed}), which builds the first edition in a folder of its own; \`-- --first FOLDER\` takes a
built one, \`-- --check\` writes nothing. It takes minutes. CI compares four hundred dossiers in the same way; where its clone lacks
the history of the first edition, it says that it skips the comparison.

${table(['class', 'norms', 'differences', 'dossiers', 'an example'], rows)}
`
}

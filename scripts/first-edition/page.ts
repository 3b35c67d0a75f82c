import { readFileSync } from 'node:fs'
import { codes, table } from '../pages/table.js'
import { changeInWords, changeOf } from './change.js'
import { topics } from './classes.js'
import type { DifferenceClass } from './difference-class.js'
import { factsInWords } from './facts-in-words.js'
import type { Example, Found } from './tally.js'

/** What was compared. */
export interface Compared {
  readonly dossiers: number
  readonly same: number
  readonly seed: number
  readonly differences: number
  readonly cases: number
}

export const PAGE = 'docs/from-0.1-to-0.2.md'

/** The last heading that is written by hand. */
const HEADING = '## Each change of an answer\n'

const number = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ' ')

const code = (text: string): string => `\`${text}\``

const exampleInWords = ({ of, name, difference }: Example): string => {
  const shown = name === undefined ? '' : ` Case: ${name}.`
  return `${factsInWords(of)}. On ${of.asOf}, ${changeInWords(changeOf(difference), code)}.${shown}`
}

const rowOf = ({ name, norms }: DifferenceClass, { cases, example }: Found): readonly string[] => [
  name,
  norms.join(', ') || 'those of the step',
  cases === 0 ? 'cases only' : number(cases),
  exampleInWords(example),
]

const generated = (compared: Compared, found: ReadonlyMap<DifferenceClass, Found>): string => {
  const { dossiers, same, seed, differences, cases } = compared
  const sections = topics.map(({ heading, classes }) => {
    const rows = classes.flatMap((its) => {
      const one = found.get(its)
      return one === undefined ? [] : [{ row: rowOf(its, one), cases: one.cases }]
    })
    const ordered = rows.toSorted((one, other) => other.cases - one.cases).map(({ row }) => row)
    return `### ${heading}\n\n${table(['what changes', 'norms', 'dossiers', 'an example: 0.1 → 0.2'], ordered)}\n`
  })
  return `
Found by running both editions over the ${number(cases)} cases whose events and fields 0.1 knows, and over ${number(dossiers)} random
dossiers (seed ${seed}): ${number(differences)} differences, each in a class below; ${number(same)} of the dossiers have none. _Dossiers_
says in how many of them the class came up. Random dossiers hold contradictory events, which real ones seldom do, so it does not say
how often it does in practice. Each example is shown as 0.1 → 0.2, with the facts that it needs and no other. A case is named by its
title and its page; ${codes(['terug-naar-werk/vectors/cases.json'])} has it with its whole dossier ([Vectors](vectors.md)). What a norm is,
and where it stands: [Traceability](traceability.md).

${sections.join('\n')}`
}

/** The page: what is written by hand up to its last heading, and the tables below it. */
export const pageOf = (compared: Compared, found: ReadonlyMap<DifferenceClass, Found>): string => {
  const [byHand = ''] = readFileSync(new URL(`../../${PAGE}`, import.meta.url), 'utf8').split(HEADING)
  return `${byHand}${HEADING}${generated(compared, found)}`
}

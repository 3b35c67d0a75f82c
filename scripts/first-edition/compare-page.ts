import fc from 'fast-check'
import { staleOf, writeFiles } from '../generated-page.js'
import type { Edition } from './builds.js'
import { changeOf } from './change.js'
import { classes } from './classes.js'
import { comparisonOf } from './comparison.js'
import { firstEditionCases } from './dossiers.js'
import { dossiersOfCases } from './dossiers-of-cases.js'
import { PAGE, pageOf } from './page.js'
import { shrunk } from './shrunk.js'
import { Tally } from './tally.js'

/** Over how many random dossiers, and whether the page is written. */
export interface PageOptions {
  readonly count: number
  readonly seed: number
  readonly check?: true
}

const SHOWN = 20

/** Compares both editions over the cases and over random dossiers, and writes the page; false where a difference is in no class. */
export const comparePage = (first: Edition, second: Edition, { count, seed, check }: PageOptions): boolean => {
  const compare = comparisonOf(first, second)
  const tally = new Tally()
  const cases = dossiersOfCases(first)
  for (const one of cases) tally.add(one, compare(one.dossier, one))
  for (const one of fc.sample(firstEditionCases, { numRuns: count, seed })) tally.add(one, compare(one.dossier, one))
  const { found, unexplained, differences, same } = tally
  console.log(
    `${cases.length} cases and ${count} random dossiers; ${differences} differences in the latter; ` +
      `${found.size} of ${classes.length} classes found; ${unexplained.length} differences in none`,
  )
  for (const { of, difference } of unexplained.slice(0, SHOWN))
    console.error(`${JSON.stringify(changeOf(difference))}\n  ${JSON.stringify(of)}`)
  if (unexplained.length === 0 && check !== true) {
    const examples = [...found].map(
      ([its, one]) => [its, { ...one, example: shrunk(one.example, its, compare) }] as const,
    )
    const compared = { dossiers: count, same, seed, differences, cases: cases.length }
    const page = { file: PAGE, text: pageOf(compared, new Map(examples)) }
    if (staleOf([page]).length > 0) writeFiles([page])
  }
  return unexplained.length === 0
}

import { Command, InvalidArgumentError } from 'commander'
import fc from 'fast-check'
import { evaluate } from 'terug-naar-werk'
import { staleOf, writeFiles } from '../generated-page.js'
import { evaluateOfFirstEdition, hasFirstEdition } from './builds.js'
import { caseOfDifference } from './case.js'
import { classes } from './classes.js'
import type { DifferenceClass } from './difference-class.js'
import { type Difference, differencesOf } from './differences.js'
import { type FirstEditionCase, firstEditionCases } from './dossiers.js'
import { differencesPage, type Found } from './page.js'

// Compares the first edition with this one over random dossiers; it fails where a difference is in no class.

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is expected')
  return Number(text)
}

const { first, count, seed, check, skipWithoutHistory } = new Command('npm run differences --')
  .option('--first <folder>', 'the folder of the first edition, built; absent: it is built in a folder of its own')
  .option('--count <number>', 'how many dossiers', wholeNumber, 100_000)
  .option('--seed <number>', 'the seed of the random dossiers', wholeNumber, 1)
  .option('--check', 'write no page')
  .option('--skip-without-history', 'do nothing where this clone does not have the first edition')
  .parse()
  .opts<{ first?: string; count: number; seed: number; check?: true; skipWithoutHistory?: true }>()

if (skipWithoutHistory === true && first === undefined && !hasFirstEdition()) {
  console.warn('SKIPPED: this clone does not have the history of the first edition, so nothing was compared with it.')
  process.exit(0)
}

const inFull = ({ before, after }: Difference, { dossier, asOf }: FirstEditionCase): string =>
  JSON.stringify({ before, after, asOf, dossier })

const found = new Map<DifferenceClass, Found>()
/** By what differs, how often that is in no class, and one example. */
const unexplained = new Map<string, { readonly count: number; readonly example: string }>()
let [same, differences] = [0, 0]

const edition = await evaluateOfFirstEdition(first)

for (const one of fc.sample(firstEditionCases, { numRuns: count, seed })) {
  const { dossier, asOf } = one
  // SAFETY: an evaluation is plain JSON, and so a thing with fields; its parts have the names of the first edition.
  const now = JSON.parse(JSON.stringify(evaluate(dossier, { asOf }))) as ReturnType<typeof edition.evaluate>
  const all = differencesOf(edition.evaluate(dossier, { asOf }), now)
  const of = caseOfDifference(one)
  const here = new Set<DifferenceClass>()
  if (all.length === 0) same += 1
  differences += all.length
  for (const difference of all) {
    const its = classes.find(({ holds }) => holds(difference, of, all))
    if (its === undefined) {
      const what = `${difference.part} ${difference.name} ${difference.field}`
      const { count: before = 0, example = inFull(difference, one) } = unexplained.get(what) ?? {}
      unexplained.set(what, { count: before + 1, example })
    } else {
      const before = found.get(its) ?? { of: its, count: 0, cases: 0, example: { of: one, difference } }
      found.set(its, { ...before, count: before.count + 1, cases: before.cases + (here.has(its) ? 0 : 1) })
      here.add(its)
    }
  }
}

edition.remove()

const left = [...unexplained.values()].reduce((sum, { count: some }) => sum + some, 0)

console.log(
  `${count} dossiers, ${differences} differences in ${found.size} of ${classes.length} classes, ${left} in none`,
)

if (left > 0) {
  for (const [what, { count: some, example }] of unexplained) console.error(`${some} ${what}\n  ${example}`)
  process.exitCode = 1
} else if (!check) {
  const text = differencesPage({ cases: count, same, seed, differences }, [...found.values()])
  const page = { file: 'docs/differences.md', text }
  if (staleOf([page]).length > 0) writeFiles([page])
}

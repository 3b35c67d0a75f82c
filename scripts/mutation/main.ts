import { Command, Option } from 'commander'
import { demandedFolders, shortcomings } from './demands.js'
import { survivorsAsText, tableOf } from './page.js'
import { tried, triedOfFolder } from './second-run.js'
import type { Mutant } from './stryker.js'

// Makes mistakes in the source on purpose, and fails where the tests notice too few of them (docs/mutation.md).

const listed = (text: string): readonly string[] => text.split(',')

const {
  mutate,
  tests,
  folders = demandedFolders,
  once,
} = new Command('npm run mutation --')
  .addOption(new Option('--folders <folders>', 'whole folders, with commas between').argParser(listed))
  .addOption(new Option('--mutate <places>', 'only these files or lines, with commas between').argParser(listed))
  .addOption(
    new Option('--tests <files>', 'with --mutate: by these tests alone, with commas between').argParser(listed),
  )
  .addOption(new Option('--once', 'no second run: what survives the first, other tests may notice'))
  .parse()
  .opts<{
    mutate?: readonly string[]
    tests?: readonly string[]
    folders?: readonly string[]
    once?: true
  }>()

const mutants: Mutant[] = []
if (mutate !== undefined) {
  if (tests !== undefined) process.env['MUTATION_TESTS'] = tests.join(' ')
  mutants.push(...(await tried(mutate, once)))
} else {
  for (const folder of folders) {
    const found = await triedOfFolder(folder, once)
    mutants.push(...found)
    // What one folder gave stands there should the run be cut off.
    console.log(`\n${tableOf(found)}\n${survivorsAsText(found).join('\n')}`)
  }
}
const missed = shortcomings(mutants)

console.log(`\n${tableOf(mutants)}`)
for (const line of [...survivorsAsText(mutants), ...missed]) console.error(line)
if (missed.length > 0) process.exitCode = 1

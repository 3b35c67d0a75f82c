import { Command, Option } from 'commander'
import { changedFiles } from './changed.js'
import { shortcomings } from './demands.js'
import { survivorsAsText, tableOf } from './page.js'
import { tried } from './second-run.js'

// Makes mistakes in the source on purpose, and fails where the tests notice too few of them (docs/mutation.md).

const listed = (text: string): readonly string[] => text.split(',')

const { mutate, changed, tests } = new Command('npm run mutation --')
  .addOption(new Option('--mutate <places>', 'only these files or lines, with commas between').argParser(listed))
  .addOption(new Option('--changed', 'only what changed in the upper folders since all was tried').conflicts('mutate'))
  .addOption(new Option('--tests <files>', 'by these tests alone, with commas between').argParser(listed))
  .parse()
  .opts<{ mutate?: readonly string[]; changed?: true; tests?: readonly string[] }>()

if (tests !== undefined) process.env['MUTATION_TESTS'] = tests.join(' ')

const places = changed ? changedFiles() : (mutate ?? ['src/**/*.ts'])
const mutants = places.length === 0 ? [] : await tried(places)
const missed = shortcomings(mutants)

console.log(`\n${tableOf(mutants)}`)
for (const line of [...survivorsAsText(mutants), ...missed]) console.error(line)
if (missed.length > 0) process.exitCode = 1

import { Command, Option } from 'commander'
import { shortcomings } from './demands.js'
import { survivorsAsText, tableOf } from './page.js'
import { tried } from './second-run.js'

// Makes mistakes in the source on purpose, and fails where the tests notice too few of them (docs/mutation.md).

const listed = (text: string): readonly string[] => text.split(',')

const { mutate = ['src/**/*.ts'], tests } = new Command('npm run mutation --')
  .addOption(new Option('--mutate <places>', 'only these files or lines, with commas between').argParser(listed))
  .addOption(new Option('--tests <files>', 'by these tests alone, with commas between').argParser(listed))
  .parse()
  .opts<{ mutate?: readonly string[]; tests?: readonly string[] }>()

if (tests !== undefined) process.env['MUTATION_TESTS'] = tests.join(' ')

const mutants = await tried(mutate)
const missed = shortcomings(mutants)

console.log(`\n${tableOf(mutants)}`)
for (const line of [...survivorsAsText(mutants), ...missed]) console.error(line)
if (missed.length > 0) process.exitCode = 1

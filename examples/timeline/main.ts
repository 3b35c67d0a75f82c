import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Command, Option } from 'commander'
import { type Audience, type Day, evaluate, type Language, languages, redact, whatWouldChange } from 'terug-naar-werk'
import { dayArgument, todayInBrussels } from '../days.js'
import { endOnWriteError } from '../end-on-write-error.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { comparisonTable } from './comparison-table.js'
import { explanationOf, keysToExplain } from './explanation.js'
import { FIRST_EXAMPLE, firstSight } from './first-sight.js'
import { printedCase } from './print-case.js'
import { readCase } from './read-case.js'

const command = new Command('npm start --')
  .description('Prints cases as timelines: what must be done, by whom and by when. Without files: the first example.')
  .argument('[files...]', 'a dossier as JSON, or { shows, asOf, dossier } as in examples/dossiers')
  .option('--all', 'every example in examples/dossiers')
  .option('--as-of <day>', 'look from this day (default: the asOf of the file, or today in Brussels)', dayArgument)
  .option('--known-on <day>', 'see only what had been recorded by this day', dayArgument)
  .option('--roll-over', 'let acts whose last day is a Sunday or holiday move to the next working day')
  .option('--explain <key>', 'explain an obligation, a rule that gave none, the presumption, or all of them (all)')
  .addOption(new Option('--language <language>', 'of the explanation').choices(languages).default('nl'))
  .addOption(
    new Option('--audience <audience>', 'show only what this audience may know')
      .choices(['advisingDoctor', 'coordinator', 'insured', 'employer'])
      .default('advisingDoctor'),
  )
  .option('--diff <day>', 'compare with the evaluation of another day', dayArgument)
  .parse()
refuseWhatNpmTook(command)

const options = command.opts<{
  all?: true
  asOf?: Day
  knownOn?: Day
  rollOver?: true
  explain?: string
  language: Language
  audience: Audience
  diff?: Day
}>()

if (options.all && command.args.length > 0) {
  command.error('error: --all prints the examples. Leave it out, or leave the files out.', { exitCode: 2 })
}

const exampleFiles = async (): Promise<readonly string[]> => {
  const folder = join(import.meta.dirname, '../dossiers')
  const names = options.all ? (await readdir(folder)).sort() : [FIRST_EXAMPLE]
  return names.map((name) => relative(process.cwd(), join(folder, name)))
}

// Whoever types nothing more than `npm start` sees the program for the first time.
const isFirstSight = process.argv.length === 2

process.stdout.on('error', endOnWriteError)

const files = command.args.length > 0 ? command.args : await exampleFiles()

for (const file of files) {
  const read = await readCase(file)
  if (read._tag === 'Left') {
    for (const problem of read.left) console.error(problem)
    process.exitCode = 1
    continue
  }
  const { shows, asOf, dossier } = read.right
  const { knownOn, rollOver, explain, language, audience, diff } = options
  const how = {
    asOf: options.asOf ?? asOf ?? todayInBrussels(),
    knownOn,
    rollOver: rollOver ? 'nextWorkingDay' : 'none',
  } as const
  const evaluation = evaluate(dossier, how)
  const seen = redact(evaluation, audience)
  if (explain === undefined && diff === undefined) {
    // What an example shows may be more than the audience may know.
    const heading = audience === 'advisingDoctor' ? shows : undefined
    const page = isFirstSight ? firstSight : printedCase
    console.log(page({ title: dossier.id ?? file, shows: heading, dossier, evaluation: seen, options }))
  }
  if (explain !== undefined) {
    const keys = explain === 'all' ? [...seen.obligations.map(({ key }) => key), 'presumption'] : [explain]
    for (const key of keys) {
      const changes = whatWouldChange(dossier, key, how)
      const explanation = explanationOf(evaluation, key, { language, audience, changes })
      if (explanation === undefined) {
        console.error(`${file}: ${keysToExplain(seen)}`)
        process.exitCode = 1
      } else console.log(explanation)
    }
  }
  if (diff !== undefined) {
    console.log(comparisonTable(seen, redact(evaluate(dossier, { ...how, asOf: diff }), audience)))
  }
}

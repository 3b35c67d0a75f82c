import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { type Day, evaluate } from 'terug-naar-werk'
import { dayArgument, todayInBrussels } from '../days.js'
import { printedCase } from './print-case.js'
import { readCase } from './read-case.js'

const command = new Command('npm start --')
  .description('Prints cases as timelines: what must be done, by whom and by when. Without files: the examples.')
  .argument('[files...]', 'a dossier as JSON, or { shows, asOf, dossier } as in examples/dossiers')
  .option('--as-of <day>', 'look from this day (default: the asOf of the file, or today in Brussels)', dayArgument)
  .option('--known-on <day>', 'see only what had been recorded by this day', dayArgument)
  .option('--roll-over', 'let acts whose last day is a Sunday or holiday move to the next working day')
  .parse()

const options = command.opts<{ asOf?: Day; knownOn?: Day; rollOver?: true }>()

const exampleFiles = async (): Promise<readonly string[]> => {
  const folder = join(import.meta.dirname, '../dossiers')
  const names = await readdir(folder)
  return names.sort().map((name) => relative(process.cwd(), join(folder, name)))
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', () => process.exit())

const files = command.args.length > 0 ? command.args : await exampleFiles()

for (const file of files) {
  const read = await readCase(file)
  if (read._tag === 'Left') {
    for (const problem of read.left) console.error(problem)
    process.exitCode = 1
    continue
  }
  const { shows, asOf, dossier } = read.right
  const evaluation = evaluate(dossier, {
    asOf: options.asOf ?? asOf ?? todayInBrussels(),
    knownOn: options.knownOn,
    rollOver: options.rollOver ? 'nextWorkingDay' : 'none',
  })
  console.log(printedCase({ title: dossier.id ?? file, shows, dossier, evaluation, options }))
}

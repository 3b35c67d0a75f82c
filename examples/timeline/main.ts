import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { evaluate, redact, whatWouldChange } from 'terug-naar-werk'
import { todayInBrussels } from '../days.js'
import { endOnWriteError } from '../end-on-write-error.js'
import { chosenLanguage } from '../language/chosen-language.js'
import { commandTextsIn } from '../language/command-texts.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { comparisonTable } from './comparison-table.js'
import { explanationOf, keysToExplain } from './explanation.js'
import { FIRST_EXAMPLE, firstSight } from './first-sight.js'
import { printedCase } from './print-case.js'
import { readCase } from './read-case.js'
import { readerOf } from './reader.js'
import { type TimelineOptions, timelineCommand } from './timeline-command.js'

const language = chosenLanguage(process.argv.slice(2), process.env)
const texts = commandTextsIn(language)

const command = timelineCommand(language).parse()
refuseWhatNpmTook(command, language)

const options = command.opts<TimelineOptions>()
const { knownOn, rollOver, audience } = options

const reader = readerOf(language, audience, options.ids === true)

if (options.all && command.args.length > 0) command.error(reader.texts.allWithFiles, { exitCode: 2 })

const exampleFiles = async (): Promise<readonly string[]> => {
  const folder = join(import.meta.dirname, '../dossiers')
  const names = options.all ? (await readdir(folder)).sort() : [FIRST_EXAMPLE]
  return names.map((name) => relative(process.cwd(), join(folder, name)))
}

const HOW_ONLY: ReadonlySet<string> = new Set(['language', 'audience', 'ids'])

// Whoever asks for nothing but a language sees the program for the first time.
const isFirstSight =
  command.args.length === 0 && audience === 'advisingDoctor' && Object.keys(options).every((name) => HOW_ONLY.has(name))

process.stdout.on('error', endOnWriteError(language))

const files = command.args.length > 0 ? command.args : await exampleFiles()

for (const file of files) {
  const read = await readCase(file, reader)
  if (read._tag === 'Left') {
    for (const problem of read.left) console.error(problem)
    process.exitCode = 1
    continue
  }
  const { shows, asOf, dossier } = read.right
  const how = {
    asOf: options.asOf ?? asOf ?? todayInBrussels(language),
    knownOn,
    rollOver: rollOver ? 'nextWorkingDay' : 'none',
  } as const
  const evaluation = evaluate(dossier, how)
  const seen = redact(evaluation, audience)
  if (options.explain === undefined && options.diff === undefined) {
    // What an example shows may be more than the audience may know.
    const heading = audience === 'advisingDoctor' ? shows : undefined
    const page = isFirstSight ? firstSight : printedCase
    console.log(page({ title: dossier.id ?? file, shows: heading, dossier, evaluation: seen, options }, reader))
  }
  if (options.explain !== undefined) {
    const keys =
      options.explain === 'all' ? [...seen.obligations.map(({ key }) => key), 'presumption'] : [options.explain]
    for (const key of keys) {
      const explanation = explanationOf(evaluation, key, whatWouldChange(dossier, key, how), reader)
      if (explanation === undefined) {
        console.error(texts.file(file, keysToExplain(seen, reader)))
        process.exitCode = 1
      } else console.log(explanation)
    }
  }
  if (options.diff !== undefined) {
    const other = evaluate(dossier, { ...how, asOf: options.diff })
    console.log(comparisonTable(seen, redact(other, audience), reader))
  }
}

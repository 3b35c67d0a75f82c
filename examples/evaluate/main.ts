import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { Command } from 'commander'
import type { Day } from 'terug-naar-werk'
import { dayArgument, todayInBrussels } from '../days.js'
import { answerTo } from './answer.js'
import { lineGroups } from './line-groups.js'
import { showProgress } from './progress.js'
import { writeOut } from './write-out.js'

const command = new Command('npm run -s evaluate --')
  .description('Reads dossiers as JSON lines and prints one evaluation a line, in order.')
  .argument('[files...]', 'files of JSON lines (default: standard input)')
  .option('--as-of <day>', 'look from this day (default: today in Brussels)', dayArgument)
  .option('--known-on <day>', 'see only what had been recorded by this day', dayArgument)
  .parse()

const { asOf = todayInBrussels(), knownOn } = command.opts<{ asOf?: Day; knownOn?: Day }>()

/** Every file is looked at first, so that a mistyped name costs no half-finished output. */
const inputs = async function* (files: readonly string[]): AsyncGenerator<NodeJS.ReadableStream> {
  if (files.length === 0) yield process.stdin
  for (const file of files) await access(file, constants.R_OK)
  for (const file of files) yield createReadStream(file)
}

const evaluateAll = async (): Promise<void> => {
  let line = 0
  for await (const input of inputs(command.args)) {
    for await (const group of lineGroups(input)) {
      let output = ''
      for (const text of group) {
        line += 1
        if (text.trim() === '') continue
        const answer = answerTo(text, line, { asOf, knownOn })
        if ('issues' in answer) process.exitCode = 1
        output += `${JSON.stringify(answer)}\n`
      }
      await writeOut(output)
      showProgress(line)
    }
  }
}

await evaluateAll().catch((error: Error) => {
  console.error(`evaluate: the input cannot be read. ${error.message}`)
  process.exitCode = 1
})

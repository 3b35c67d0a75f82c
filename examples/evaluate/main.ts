import { createReadStream } from 'node:fs'
import { Command, Option } from 'commander'
import type { Audience, Day, EvaluateOptions } from 'terug-naar-werk'
import { type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { dayArgument, todayInBrussels } from '../days.js'
import { amendedBy } from '../read-amendments.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { answerTo } from './answer.js'
import { EMPTY, hintFor } from './hint.js'
import { lineGroups } from './line-groups.js'
import { optionsArgument } from './options-argument.js'
import { endProgress, showProgress } from './progress.js'
import { whyUnreadable } from './why-unreadable.js'
import { writeOut } from './write-out.js'

const command = new Command('npm run -s evaluate --')
  .description('Reads dossiers as JSON lines and prints one evaluation a line, in order.')
  .argument('[files...]', 'files of JSON lines (default: standard input)')
  .option('--as-of <day>', 'look from this day (default: today in Brussels)', dayArgument)
  .option('--known-on <day>', 'see only what had been recorded by this day', dayArgument)
  .option('--options <json>', 'any options of evaluate, such as {"readings":{"RD-1":"oneWeek"}}', optionsArgument)
  .option('--amendments <file>', 'evaluate under a reform that is no law, as JSON (docs/reforms.md)', amendedBy)
  .addOption(
    new Option('--audience <audience>', 'leave out what this audience may not know')
      .choices(['advisingDoctor', 'coordinator', 'insured', 'employer'])
      .default('advisingDoctor'),
  )
  .parse()
refuseWhatNpmTook(command)

const {
  audience,
  amendments: rules = rulebook,
  ...flags
} = command.opts<{
  asOf?: Day
  knownOn?: Day
  options?: EvaluateOptions
  amendments?: Rulebook
  audience: Audience
}>()

const options: EvaluateOptions = {
  ...flags.options,
  asOf: flags.asOf ?? flags.options?.asOf ?? todayInBrussels(),
  knownOn: flags.knownOn ?? flags.options?.knownOn,
}

let lines = 0

const evaluateLines = async (input: AsyncIterable<Uint8Array>, file?: string): Promise<void> => {
  let line = 0
  let isFirst = true
  for await (const group of lineGroups(input)) {
    let output = ''
    for (const one of group) {
      line += 1
      if (one.kind === 'text' && one.text.trim() === '') continue
      const answer = answerTo(one, file === undefined ? { line } : { line, file }, audience, options, rules)
      if ('issues' in answer) process.exitCode = 1
      const hint = isFirst && 'issues' in answer ? hintFor(one, file) : undefined
      if (hint !== undefined) tell(file, hint)
      isFirst = false
      output += `${JSON.stringify(answer)}\n`
    }
    await writeOut(output)
    lines += group.length
    showProgress(lines)
  }
  if (isFirst) tell(file, EMPTY)
}

const tell = (file: string | undefined, what: string): void => console.error(`${file ?? 'standard input'}: ${what}`)

/** Evaluates the lines as far as they can be read: a disk or a pipe may fail half-way. */
const evaluateReadable = async (input: AsyncIterable<Uint8Array>, file?: string): Promise<void> => {
  try {
    await evaluateLines(input, file)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    tell(file, `cannot be read further, ${error.message.split(',')[0]}`)
    process.exitCode = 1
  }
}

// Every file is looked at first: a mistyped name must cost no half-finished output.
const problems = (await Promise.all(command.args.map(whyUnreadable))).filter((problem) => problem !== undefined)
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
} else if (command.args.length === 0) {
  await evaluateReadable(process.stdin)
} else {
  for (const file of command.args) await evaluateReadable(createReadStream(file), file)
}
endProgress(lines)

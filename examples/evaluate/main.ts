import { createReadStream } from 'node:fs'
import type { EvaluateOptions } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import { todayInBrussels } from '../days.js'
import { chosenLanguage } from '../language/chosen-language.js'
import { commandTextsIn } from '../language/command-texts.js'
import { whyUnreadable } from '../language/why-unreadable.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { answerTo } from './answer.js'
import { hintFor } from './hint.js'
import { lineGroups } from './line-groups.js'
import { type LinesOptions, linesCommand } from './lines-command.js'
import { endProgress, showProgress } from './progress.js'
import { lineTextsIn } from './texts/texts.js'
import { whyNotRead } from './why-not-read.js'
import { outputTo } from './write-out.js'

const language = chosenLanguage(process.argv.slice(2), process.env)
const texts = commandTextsIn(language)
const lineTexts = lineTextsIn(language)

const command = linesCommand(language).parse()
refuseWhatNpmTook(command, language)

const { audience, amendments: rules = rulebook, ...flags } = command.opts<LinesOptions>()

const options: EvaluateOptions = {
  ...flags.options,
  asOf: flags.asOf ?? flags.options?.asOf ?? todayInBrussels(language),
  knownOn: flags.knownOn ?? flags.options?.knownOn,
}

const writeOut = outputTo(language)

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
      const hint = isFirst && 'issues' in answer ? hintFor(one, file, lineTexts, texts) : undefined
      if (hint !== undefined) tell(file, hint)
      isFirst = false
      output += `${JSON.stringify(answer)}\n`
    }
    await writeOut(output)
    lines += group.length
    showProgress(lineTexts.progress(lines))
  }
  if (isFirst) tell(file, lineTexts.empty)
}

const tell = (file: string | undefined, what: string): void =>
  console.error(texts.file(file ?? lineTexts.standardInput, what))

/** Evaluates the lines as far as they can be read: a disk or a pipe may fail half-way. */
const evaluateReadable = async (input: AsyncIterable<Uint8Array>, file?: string): Promise<void> => {
  try {
    await evaluateLines(input, file)
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    tell(file, texts.unreadableFurther(whyUnreadable(error, texts)))
    process.exitCode = 1
  }
}

// Every file is looked at first: a mistyped name must cost no half-finished output.
const problems = (await Promise.all(command.args.map((file) => whyNotRead(file, texts)))).filter(
  (problem) => problem !== undefined,
)
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
} else if (command.args.length === 0) {
  await evaluateReadable(process.stdin)
} else {
  for (const file of command.args) await evaluateReadable(createReadStream(file), file)
}
endProgress(lineTexts.progress(lines))

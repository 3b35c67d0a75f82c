import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Day, evaluate, parseDossier } from 'terug-naar-werk'
import { evaluateUnder, type Rulebook } from 'terug-naar-werk/rulebook'
import { dayArgument } from '../days.js'
import { commandIn } from '../language/command-in.js'
import { issueInWords } from '../language/issue-in-words.js'
import { parsedJson } from '../parsed-json.js'
import { amendmentsArgument } from '../read-amendments.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { whatMoved } from './what-moved.js'

// This program prints English alone: it compares texts of law that nobody has translated.
const LANGUAGE = 'en'

const dayRead = dayArgument(LANGUAGE)

const amendedBy = amendmentsArgument(LANGUAGE)

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const command = commandIn(LANGUAGE, 'npm run -s reform --')
  .description('Evaluates dossiers under the law and under a reform that is no law, and prints what moved.')
  .argument('[files...]', 'files of JSON lines, a dossier on each (default: the portfolio of the example)')
  .option('--amendments <file>', 'the reform, as JSON (default: the invented reform of 2027)', amendedBy)
  .option('--as-of <day>', 'look from this day (default: 2027-02-15)', dayRead)
  .parse()
refuseWhatNpmTook(command, LANGUAGE)

const chosen = command.opts<{ amendments?: Rulebook; asOf?: Day }>()

const rules = chosen.amendments ?? amendedBy(here('reform-2027.json'))

const options = { asOf: chosen.asOf ?? dayRead('2027-02-15') }

/** What is printed of one line of a file. */
const printed = (line: string, place: string): readonly string[] => {
  const json = parsedJson(line)
  const parsed = json._tag === 'Right' ? parseDossier(json.right) : undefined
  if (parsed === undefined || parsed._tag === 'Left') {
    process.exitCode = 1
    return parsed === undefined
      ? [`${place}: no JSON`]
      : parsed.left.map((one) => `${place} ${issueInWords(one, LANGUAGE)}`)
  }
  const [ofLaw, underReform] = [evaluate(parsed.right, options), evaluateUnder(rules, parsed.right, options)]
  const reforms = (underReform.law.reforms ?? []).map(({ id }) => id).join(', ')
  const moved = whatMoved(ofLaw, underReform)
  // Every line says that it is not the law: lines are copied out of their page.
  return (moved.length === 0 ? ['nothing moves'] : moved).map(
    (what) => `[invented, not law: ${reforms}] ${parsed.right.id ?? place}: ${what}`,
  )
}

for (const file of command.args.length === 0 ? [here('portfolio.jsonl')] : command.args) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [index, line] of lines.entries())
    if (line.trim() !== '') for (const text of printed(line, `${file}:${index + 1}`)) console.log(text)
}

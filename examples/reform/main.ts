import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Day, evaluate, parseDossier } from 'terug-naar-werk'
import { evaluateUnder, type Rulebook } from 'terug-naar-werk/rulebook'
import { dayArgument } from '../days.js'
import { endOnWriteError } from '../end-on-write-error.js'
import { chosenLanguage } from '../language/chosen-language.js'
import { commandIn, languageOption } from '../language/command-in.js'
import { commandTextsIn } from '../language/command-texts.js'
import { issueInWords } from '../language/issue-in-words.js'
import { parsedJson } from '../parsed-json.js'
import { amendmentsArgument } from '../read-amendments.js'
import { readerOf } from '../timeline/reader.js'
import { refuseWhatNpmTook } from '../what-to-type.js'
import { reformTextsIn } from './texts.js'
import { whatMoved } from './what-moved.js'

const language = chosenLanguage(process.argv.slice(2), process.env)
const texts = reformTextsIn(language)
const { placeholders, colon } = commandTextsIn(language)

const dayRead = dayArgument(language)

const amendedBy = amendmentsArgument(language)

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const command = commandIn(language, 'npm run -s reform --')
  .description(texts.description)
  .argument(`[${placeholders.files}...]`, texts.files)
  .option(`--amendments <${placeholders.file}>`, texts.amendments, amendedBy)
  .option(`--as-of <${placeholders.day}>`, texts.asOf, dayRead)
  .option('--ids', texts.ids)
  .addOption(languageOption(language))
  .parse()
refuseWhatNpmTook(command, language)

process.stdout.on('error', endOnWriteError(language))

const chosen = command.opts<{ amendments?: Rulebook; asOf?: Day; ids?: true }>()

const rules = chosen.amendments ?? amendedBy(here('reform-2027.json'))

const options = { asOf: chosen.asOf ?? dayRead('2027-02-15') }

const reader = readerOf(language, 'advisingDoctor', false)

const nameOf = chosen.ids ? (key: string) => key : reader.label

/** What is printed of one line of a file. */
const printed = (line: string, place: string): readonly string[] => {
  const json = parsedJson(line)
  const parsed = json._tag === 'Right' ? parseDossier(json.right) : undefined
  if (parsed === undefined || parsed._tag === 'Left') {
    process.exitCode = 1
    return parsed === undefined
      ? [`${place}${colon} ${texts.noJson}`]
      : parsed.left.map((one) => `${place} ${issueInWords(one, language)}`)
  }
  const [ofLaw, underReform] = [evaluate(parsed.right, options), evaluateUnder(rules, parsed.right, options)]
  const reforms = (underReform.law.reforms ?? []).map(({ id }) => id).join(', ')
  const moved = whatMoved(ofLaw, underReform, reader, nameOf)
  return (moved.length === 0 ? [texts.nothing] : moved).map(
    (what) => `${texts.invented(reforms)} ${parsed.right.id ?? place}${colon} ${what}`,
  )
}

for (const file of command.args.length === 0 ? [here('portfolio.jsonl')] : command.args) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const [index, line] of lines.entries())
    if (line.trim() !== '') for (const text of printed(line, `${file}:${index + 1}`)) console.log(text)
}

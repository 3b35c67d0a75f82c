import { InvalidArgumentError } from 'commander'
import { type EvaluateOptions, parseOptions } from 'terug-naar-werk'
import { todayInBrussels } from '../days.js'
import { issueInWords } from '../issue-in-words.js'
import { parsedJson } from '../parsed-json.js'

/** Options from the command line, as of today where they name no day; commander prints what is wrong with them. */
export const optionsArgument = (text: string): EvaluateOptions => {
  const json = parsedJson(text)
  if (json._tag === 'Left')
    throw new InvalidArgumentError(`Expected a JSON value; from column ${json.left.column} on it is none.`)
  const input = json.right
  const options = parseOptions(isRecord(input) ? { asOf: todayInBrussels(), ...input } : input)
  if (options._tag === 'Right') return options.right
  throw new InvalidArgumentError(options.left.map((issue) => `\n  ${issueInWords(issue)}`).join(''))
}

const isRecord = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

import { InvalidArgumentError } from 'commander'
import { type EvaluateOptions, type Language, parseOptions } from 'terug-naar-werk'
import { todayInBrussels } from '../days.js'
import { commandTextsIn } from '../language/command-texts.js'
import { issueInWords } from '../language/issue-in-words.js'
import { parsedJson } from '../parsed-json.js'

/** Reads options from the command line, as of today where they name no day; commander prints what is wrong with them. */
export const optionsArgument =
  (language: Language) =>
  (text: string): EvaluateOptions => {
    const json = parsedJson(text)
    if (json._tag === 'Left')
      throw new InvalidArgumentError(commandTextsIn(language).notJsonFromColumn(json.left.column))
    const input = json.right
    const options = parseOptions(isRecord(input) ? { asOf: todayInBrussels(language), ...input } : input)
    if (options._tag === 'Right') return options.right
    throw new InvalidArgumentError(options.left.map((issue) => `\n  ${issueInWords(issue, language)}`).join(''))
  }

const isRecord = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import type { Language } from 'terug-naar-werk'
import { amend, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { commandTextsIn } from './language/command-texts.js'
import { issueInWords } from './language/issue-in-words.js'
import { whyUnreadable } from './language/why-unreadable.js'
import { parsedJson } from './parsed-json.js'

/** Reads the amendments of a file into the rulebook; commander prints what is wrong with them. */
export const amendmentsArgument =
  (language: Language) =>
  (file: string): Rulebook => {
    const texts = commandTextsIn(language)
    const json = parsedJson(textOf(file, language))
    if (json._tag === 'Left') {
      const { line, column } = json.left
      throw new InvalidArgumentError(texts.file(file, texts.notJson(line, column)))
    }
    const amended = amend(rulebook, json.right)
    if (amended._tag === 'Right') return amended.right
    throw new InvalidArgumentError(amended.left.map((issue) => `\n  ${issueInWords(issue, language)}`).join(''))
  }

const textOf = (file: string, language: Language): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const texts = commandTextsIn(language)
    throw new InvalidArgumentError(texts.file(file, texts.unreadable(whyUnreadable(error, texts))))
  }
}

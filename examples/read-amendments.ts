import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { amend, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { issueInWords } from './issue-in-words.js'
import { parsedJson } from './parsed-json.js'

/** The rulebook with the amendments of a file in it; commander prints what is wrong with them. */
export const amendedBy = (file: string): Rulebook => {
  const json = parsedJson(textOf(file))
  if (json._tag === 'Left')
    throw new InvalidArgumentError(
      `Expected JSON; from line ${json.left.line}, column ${json.left.column} on it is none.`,
    )
  const amended = amend(rulebook, json.right)
  if (amended._tag === 'Right') return amended.right
  throw new InvalidArgumentError(amended.left.map((issue) => `\n  ${issueInWords(issue)}`).join(''))
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new InvalidArgumentError('The file cannot be read.')
  }
}

import { readFile } from 'node:fs/promises'
import { type Day, type Dossier, type Either, type Issue, parseDay, parseDossier } from 'terug-naar-werk'
import { decodedText } from '../decoded-text.js'
import { issueInWords } from '../issue-in-words.js'
import { parsedJson } from '../parsed-json.js'
import type { PlaceInText } from '../place-of-json-error.js'

export interface Case {
  readonly shows: string | undefined
  readonly asOf: Day | undefined
  readonly dossier: Dossier
}

/** What is wrong with a file, a line for each problem. */
type Problems = readonly string[]

/** A file with a dossier, plain or as `{ shows, asOf, dossier }`. */
export const readCase = async (file: string): Promise<Either<Problems, Case>> => {
  const content = await readFile(file).catch((error: Error) => error)
  if (content instanceof Error) return refused([`${file}: cannot be read, ${content.message.split(',')[0]}`])
  const text = decodedText(content)
  if (text === undefined) return refused([`${file}: expected text in UTF-8, received bytes that are none`])
  const json = parsedJson(text)
  if (json._tag === 'Left') return refused([`${file}: ${notJson(json.left)}`])
  return isWrapped(json.right) ? wrappedCase(file, json.right) : plainCase(file, json.right)
}

const notJson = ({ line, column }: PlaceInText): string =>
  `expected a JSON value, received text that is not JSON from line ${line}, column ${column} on`

const plainCase = (file: string, input: unknown): Either<Problems, Case> => {
  const dossier = parseDossier(input)
  if (dossier._tag === 'Left') return refused(dossier.left.map((issue) => problem(file, issue)))
  return { _tag: 'Right', right: { shows: undefined, asOf: undefined, dossier: dossier.right } }
}

const wrappedCase = (file: string, { shows, asOf, dossier: input, ...others }: Wrapped): Either<Problems, Case> => {
  const day = asOf === undefined ? undefined : parseDay(asOf)
  const dossier = parseDossier(input)
  const unknown = Object.keys(others)
  if (dossier._tag === 'Right' && day?._tag !== 'Left' && unknown.length === 0) {
    const title = typeof shows === 'string' ? shows : undefined
    return { _tag: 'Right', right: { shows: title, asOf: day?.right, dossier: dossier.right } }
  }
  return refused([
    ...unknown.map((key) => problem(file, unknownKey(key))),
    ...(day?._tag === 'Left' ? [problem(file, day.left, 'asOf')] : []),
    ...(dossier._tag === 'Left' ? dossier.left.map((issue) => problem(file, issue, 'dossier')) : []),
  ])
}

/** A mistyped `asOf` must not be taken for none: the case would be shown as of today. */
const unknownKey = (key: string): Issue => ({
  code: 'key.unknown',
  path: [key.slice(0, LONGEST_KEY)],
  expected: 'one of the keys shows, asOf, dossier',
  received: JSON.stringify(key.slice(0, LONGEST_KEY)),
  message: 'This key has no meaning beside a dossier.',
})

const LONGEST_KEY = 64

interface Wrapped {
  readonly shows?: unknown
  readonly asOf?: unknown
  readonly dossier: unknown
}

const isWrapped = (input: unknown): input is Wrapped =>
  typeof input === 'object' && input !== null && 'dossier' in input

const refused = (problems: Problems): Either<Problems, never> => ({ _tag: 'Left', left: problems })

const problem = (file: string, issue: Issue, root?: string): string => `${file}: ${issueInWords(issue, root)}`

import { readFile } from 'node:fs/promises'
import {
  type Day,
  type Dossier,
  type Either,
  type Issue,
  issuesFor,
  type Language,
  parseDay,
  parseDossier,
} from 'terug-naar-werk'
import { decodedText } from '../decoded-text.js'
import { commandTextsIn } from '../language/command-texts.js'
import { codeInWords, issueInWords } from '../language/issue-in-words.js'
import { whyUnreadable } from '../language/why-unreadable.js'
import { parsedJson } from '../parsed-json.js'
import type { Reader } from './reader.js'

interface Case {
  readonly shows: string | undefined
  readonly asOf: Day | undefined
  readonly dossier: Dossier
}

/** What is wrong with a file, a line for each problem. */
type Problems = readonly string[]

/** A file with a dossier, plain or as `{ shows, asOf, dossier }`. */
export const readCase = async (
  file: string,
  { language, audience }: Pick<Reader, 'language' | 'audience'>,
): Promise<Either<Problems, Case>> => {
  const texts = commandTextsIn(language)
  const refused = (problem: string): Either<Problems, never> => left([texts.file(file, problem)])
  const content = await readFile(file).catch((error: Error) => error)
  if (content instanceof Error) return refused(texts.unreadable(whyUnreadable(content, texts)))
  const text = decodedText(content)
  if (text === undefined) return refused(texts.notText)
  const json = parsedJson(text)
  if (json._tag === 'Left') return refused(texts.notJson(json.left.line, json.left.column))
  const told = (issues: readonly Issue[], root?: string): Problems =>
    issuesFor(issues, audience).map((issue) =>
      texts.file(file, 'path' in issue ? issueInWords(issue, language, root) : codeInWords(issue, language)),
    )
  return isWrapped(json.right) ? wrappedCase(json.right, language, told) : plainCase(json.right, told)
}

type Told = (issues: readonly Issue[], root?: string) => Problems

const plainCase = (input: unknown, told: Told): Either<Problems, Case> => {
  const dossier = parseDossier(input)
  if (dossier._tag === 'Left') return left(told(dossier.left))
  return { _tag: 'Right', right: { shows: undefined, asOf: undefined, dossier: dossier.right } }
}

const wrappedCase = (
  { shows, asOf, dossier: input, ...others }: Wrapped,
  language: Language,
  told: Told,
): Either<Problems, Case> => {
  const day = asOf === undefined ? undefined : parseDay(asOf)
  const dossier = parseDossier(input)
  const unknown = Object.keys(others)
  if (dossier._tag === 'Right' && day?._tag !== 'Left' && unknown.length === 0)
    return { _tag: 'Right', right: { shows: titleIn(shows, language), asOf: day?.right, dossier: dossier.right } }
  return left([
    ...told(unknown.map(unknownKey)),
    ...(day?._tag === 'Left' ? told([day.left], 'asOf') : []),
    ...(dossier._tag === 'Left' ? told(dossier.left, 'dossier') : []),
  ])
}

/** What a file shows: a text, or a text for each language. */
const titleIn = (shows: unknown, language: Language): string | undefined => {
  const title =
    typeof shows === 'object' && shows !== null ? Object.entries(shows).find(([key]) => key === language)?.[1] : shows
  return typeof title === 'string' ? title : undefined
}

/** A mistyped `asOf` must not be taken for none: the case would be shown as of today. */
const unknownKey = (key: string): Issue => ({
  code: 'key.unknown',
  path: [key.slice(0, LONGEST_KEY)],
  expected: 'one of the keys shows, asOf, dossier',
  received: JSON.stringify(key.slice(0, LONGEST_KEY)),
  message: 'This key has no meaning beside a dossier.',
  allowed: ['shows', 'asOf', 'dossier'],
})

const LONGEST_KEY = 64

interface Wrapped {
  readonly shows?: unknown
  readonly asOf?: unknown
  readonly dossier: unknown
}

const isWrapped = (input: unknown): input is Wrapped =>
  typeof input === 'object' && input !== null && 'dossier' in input

const left = (problems: Problems): Either<Problems, never> => ({ _tag: 'Left', left: problems })

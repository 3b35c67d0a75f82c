import { type EvaluateOptions, type Issue, parseOptions } from 'terug-naar-werk'
import type { Line } from '../../../examples/evaluate/line-groups.js'
import { parsedJson } from '../../../examples/parsed-json.js'
import type { Looked } from '../comparison.js'

/** A line of a user: a dossier, not yet checked, and the day on which both editions look at it. */
export interface StoredLine {
  readonly dossier: unknown
  readonly looked: Looked
}

/** Where a line stands; the file is named where there are several. */
export interface PlaceOfLine {
  readonly line: number
  readonly file?: string
}

/** What is wrong with a line, or with its dossier. */
export interface Wrong {
  readonly issues: readonly Pick<Issue, 'code' | 'path' | 'message'>[]
}

const notRead = (message: string): Wrong => ({ issues: [{ code: 'input.unreadable', path: [], message }] })

const isRecord = (input: unknown): input is { readonly [key: string]: unknown } =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Reads a line: a dossier, or `{"dossier": …, "asOf": DAY, "knownOn": DAY}`, whose days go before those of the command. */
export const storedLineOf = (line: Line, { asOf, knownOn }: Looked): StoredLine | Wrong => {
  if (line.kind === 'notText') return notRead('The line is not text in UTF-8.')
  if (line.kind === 'tooLong') return notRead('The line is too long.')
  const json = parsedJson(line.text)
  if (json._tag === 'Left') return notRead(`The line is not JSON from column ${json.left.column} on.`)
  const input = json.right
  if (!isRecord(input) || !('dossier' in input)) return { dossier: input, looked: { asOf, knownOn } }
  const { dossier, ...days } = input
  const options = parseOptions({ asOf, ...(knownOn !== undefined && { knownOn }), ...days })
  return options._tag === 'Left' ? { issues: options.left } : { dossier, looked: lookedOf(options.right) }
}

const lookedOf = ({ asOf, knownOn }: EvaluateOptions): Looked => ({ asOf, knownOn })

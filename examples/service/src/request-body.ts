import {
  type Day,
  type Dossier,
  type Either,
  type EvaluateOptions,
  type Issue,
  type NonEmptyArray,
  parseDay,
  parseDossier,
  parseOptions,
} from 'terug-naar-werk'
import { Refused } from './problem.js'

/** A dossier and the options of its evaluation. */
export interface ReadCase {
  readonly dossier: Dossier
  readonly options: EvaluateOptions
}

export type Body = { readonly [key: string]: unknown }

/** The body as an object with some of these keys; any other key is refused. */
export const bodyOf = (value: unknown, keys: readonly string[]): Body => {
  if (!isBody(value)) throw new Refused('input-refused', [issueAt('type.wrong', [], 'an object')])
  const unknown = Object.keys(value).filter((key) => !keys.includes(key))
  if (unknown.length === 0) return value
  const issues = unknown
    .slice(0, 100)
    .map((key) => ({ ...issueAt('key.unknown', [key], 'no such key'), allowed: keys }))
  throw new Refused('input-refused', issues)
}

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads the dossier and the options, and reports the issues of both at once. */
export const readCase = ({ dossier, options }: Body, mostEvents: number): ReadCase => {
  // Counted before anything is read: the limit protects the reading as well.
  if (isBody(dossier) && Array.isArray(dossier['events']) && dossier['events'].length > mostEvents) {
    const issue = issueAt('event.tooMany', ['dossier', 'events'], `at most ${mostEvents} events`)
    throw new Refused('input-refused', [{ ...issue, maximum: mostEvents }])
  }
  const [first, second] = [parseDossier(dossier), parseOptions(options)]
  const withheld = WITHHELD.filter((key) => isBody(options) && Object.hasOwn(options, key))
  if (withheld.length > 0)
    throw new Refused(
      'input-refused',
      withheld.map((key) => issueAt('key.unknown', ['options', key], 'no such key')),
    )
  if (first._tag === 'Right' && second._tag === 'Right') return { dossier: first.right, options: second.right }
  throw new Refused('input-refused', [...placed(first, 'dossier'), ...placed(second, 'options')])
}

/** Options of the package that are the operator's, and not the caller's: the table of channels, and a strict coverage. */
const WITHHELD = ['channels', 'requireCoverage'] as const

/** Reads a day at a key of the body. */
export const readDay = (body: Body, key: string): Day => {
  const read = parseDay(body[key])
  if (read._tag === 'Right') return read.right
  throw new Refused('input-refused', placed(read, key))
}

const placed = (read: Either<Issue | NonEmptyArray<Issue>, unknown>, key: string): readonly Issue[] => {
  if (read._tag === 'Right') return []
  const issues = Array.isArray(read.left) ? read.left : [read.left]
  return issues.map((issue: Issue) => ({ ...issue, path: [key, ...issue.path] }))
}

/** An issue of the body around the dossier. It repeats nothing of what was received. */
export const issueAt = (code: Issue['code'], path: Issue['path'], expected: string): Issue => ({
  code,
  path: path.map((step) => (typeof step === 'string' ? step.slice(0, 64) : step)),
  expected,
  received: 'another value',
  message: `Expected ${expected}.`,
})

import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import type { Issue } from '../calendar/issue.js'
import { guarded, unreadable } from '../dossier/border.js'
import { listedIssues } from '../dossier/listed-issues.js'
import { schemaIssues } from '../dossier/schema-issues.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { optionsFieldsAt, optionsSchema } from './options-schema.js'

/**
 * Reads the options of `evaluate` from unknown input and reports every issue at once.
 *
 * `asOf` is required and is a day. The other options may be left out: `knownOn`, a day; `readings`, an answer to one or
 * more of the questions of the law; `rollOver`, `none` or `nextWorkingDay`; `saturday`, `working` or `free`; `settledReadings`, a
 * boolean; `channels`, a whole table of channels with
 * a row for each contact moment; `requireCoverage`, `confirmed`. Another key is refused. So is an answer that is not
 * one of those of its question, because it would otherwise count as the default.
 *
 * @param input - any value, usually a part of a request
 * @returns right with new, frozen options, or left with every {@link Issue}, with the same codes as `parseDossier`:
 * `day.*` for a day, `key.missing` or `key.unknown` for a key, `type.wrong`, `value.notAllowed` or `value.length`
 * for another value; of more than 100, the first 100 and one that says how many more there are; never throws
 * @example
 * ```ts
 * import { evaluate, parseDossier, parseOptions } from 'terug-naar-werk'
 * const options = parseOptions({ asOf: '2023-02-28', readings: { 'RD-6': 'sameDate' } })
 * const dossier = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2022-10-31' } })
 * const evaluation =
 *   dossier._tag === 'Right' && options._tag === 'Right' ? evaluate(dossier.right, options.right) : undefined
 * evaluation?.chosen // => { readings: { 'RD-6': 'sameDate' } }
 *
 * const refused = parseOptions({ asof: '2023-02-28', readings: { 'RD-6': 'fromDateToDate' } })
 * const issues = refused._tag === 'Left' ? refused.left : []
 * issues.map(({ code, path }) => [code, path.join('.')])
 * // => [['key.missing', 'asOf'], ['value.notAllowed', 'readings.RD-6'], ['key.unknown', 'asof']]
 * ```
 * @category Parsing
 */
export const parseOptions = (input: unknown): Either<NonEmptyArray<Issue>, EvaluateOptions> =>
  guarded(UNREADABLE, () => read(input))

const UNREADABLE = unreadable('options')

const read = (input: unknown): Either<readonly Issue[], EvaluateOptions> => {
  const result = optionsSchema.safeParse(input)
  if (!result.success) return left(listedIssues(schemaIssues(result.error.issues, input, optionsFieldsAt)))
  // Looked at again as it was taken over: the length of an array that a proxy forges, zod takes for its content.
  // Stryker disable next-line ArrayDeclaration: a refusal without an issue is given this one
  return optionsSchema.safeParse(result.data).success ? right(result.data) : left([UNREADABLE])
}

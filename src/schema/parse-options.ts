import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import type { Issue } from '../calendar/issue.js'
import { guarded, unreadable } from '../dossier/border.js'
import { schemaIssues } from '../dossier/schema-issues.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { optionsFieldsAt, optionsSchema } from './options-schema.js'

/**
 * Reads the options of `evaluate` from unknown input and reports everything that is wrong with them at once.
 *
 * `asOf` is required, a day; the rest may be left out: `knownOn`, a day; `readings`, an answer to one or more of the
 * questions RD-1 to RD-6; `rollOver`, `none` or `nextWorkingDay`; `channels`, a whole channel matrix, a row for each
 * contact moment; `requireCoverage`, `confirmed`. Another key is refused, and so is an answer that is not
 * among those of its question: it would otherwise be counted as the default.
 *
 * @param input - anything at all, typically a part of a request
 * @returns right with fresh, frozen options, or left with every {@link Issue}, as `parseDossier` tells them: a day has
 * the codes `day.*`, a key `key.missing` or `key.unknown`, another value `type.wrong`, `value.notAllowed` or
 * `value.length`; never throws
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

const UNREADABLE = /* @__PURE__ */ unreadable('options')

const read = (input: unknown): Either<readonly Issue[], EvaluateOptions> => {
  const result = optionsSchema.safeParse(input)
  if (!result.success) return left(schemaIssues(result.error, input, optionsFieldsAt))
  // Looked at again as it was taken over: the length of an array that a proxy forges, zod takes for its content.
  return optionsSchema.safeParse(result.data).success ? right(result.data) : left([UNREADABLE])
}

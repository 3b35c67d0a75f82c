import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import type { Issue } from '../calendar/issue.js'
import { parseDossier } from '../dossier/parse-dossier.js'
import { evaluate } from '../evaluation/evaluate.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { parseOptions } from './parse-options.js'

/**
 * Evaluates a dossier from unknown input. Most callers need only this function.
 *
 * Checks the dossier and the options, and reports every issue of both at once.
 *
 * @param dossier - any value, such as a part of a request or a row of a database
 * @param options - any value; `asOf` is required
 * @returns right with the evaluation, or left with every {@link Issue}, whose path begins with `dossier` or `options`,
 * at most 100 of each and one that says how many more there are; never throws
 * @example
 * ```ts
 * import { evaluateInput } from 'terug-naar-werk'
 * const answer = evaluateInput(
 *   { scheme: 'employee', employmentContract: true, incapacity: { start: '2022-10-31' } },
 *   { asOf: '2023-02-28' },
 * )
 * const obligations = answer._tag === 'Right' ? answer.right.obligations : []
 * obligations.find(({ key }) => key === 'estimate.first')?.window // => { from: '2023-01-31', until: '2023-02-28' }
 *
 * const refused = evaluateInput({ scheme: 'employee', employmentContract: true, incapacity: {} }, { asOf: '2023-2-28' })
 * refused._tag === 'Left' && refused.left.map(({ code, path }) => [code, path.join('.')])
 * // => [['key.missing', 'dossier.incapacity.start'], ['day.malformed', 'options.asOf']]
 * ```
 * @category Parsing
 */
export const evaluateInput = (dossier: unknown, options: unknown): Either<NonEmptyArray<Issue>, Evaluation> => {
  const [facts, chosen] = [parseDossier(dossier), parseOptions(options)]
  if (facts._tag === 'Left') {
    const [first, ...others] = under('dossier', facts.left)
    return left([first, ...others, ...issuesOf('options', chosen)])
  }
  if (chosen._tag === 'Left') return left(under('options', chosen.left))
  return right(evaluate(facts.right, chosen.right))
}

const issuesOf = (part: string, read: Either<NonEmptyArray<Issue>, unknown>): readonly Issue[] =>
  read._tag === 'Left' ? under(part, read.left) : []

/** Issues with the part of the input before their paths. */
const under = (part: string, [first, ...others]: NonEmptyArray<Issue>): NonEmptyArray<Issue> => {
  const within = (issue: Issue): Issue => ({ ...issue, path: [part, ...issue.path] })
  return [within(first), ...others.map(within)]
}

import { type Audience, mayKnow } from '../law/confidentiality.js'

/**
 * What an audience sees of an issue that may know of no medical fact: its code alone.
 * @category Explanation
 */
export interface CodeOfIssue<Code extends string = string> {
  /** What kind of issue it is. */
  readonly code: Code
}

/**
 * The issues that an audience may see. Who may know of medical facts sees them whole. Everybody else sees each code
 * once, in alphabetical order.
 *
 * The path of an issue names an event of the dossier and a field of it, what is expected names the type of that event,
 * and the number of issues tells how much there is. A code tells none of these.
 *
 * @param issues - the issues of `parseDossier` or `evaluateInput`, or a program's own with a code
 * @param audience - the reader
 * @returns the issues themselves, or their codes
 * @see docs/decisions/0012, SECURITY.md
 * @example
 * ```ts
 * import { issuesFor, parseDossier } from 'terug-naar-werk'
 * const parsed = parseDossier({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-16' },
 *   events: [{ type: 'questionnaireWithheld', on: '2023-03-20' }],
 * })
 * const issues = parsed._tag === 'Left' ? parsed.left : []
 * issuesFor(issues, 'coordinator') // => [{ code: 'key.missing' }]
 * issuesFor(issues, 'advisingDoctor') === issues // => true
 * ```
 * @category Explanation
 */
export const issuesFor = <Found extends CodeOfIssue>(
  issues: readonly Found[],
  audience: Audience,
): readonly (Found | CodeOfIssue<Found['code']>)[] =>
  mayKnow(audience, 'medical')
    ? issues
    : [...new Set(issues.map(({ code }): Found['code'] => code))].sort().map((code) => ({ code }))

import { type Either, left, type NonEmptyArray, right } from '../calendar/either.js'
import { describeWord, type Issue, issue } from '../calendar/issue.js'
import { guarded, unreadable } from '../dossier/border.js'
import { listedIssues } from '../dossier/listed-issues.js'
import type { Rulebook } from '../rules/rulebook.js'
import { amended, type Enactment } from './amended.js'
import { amendmentIssuesUnder } from './amendment-checks.js'
import { proposedTexts } from './proposed-texts.js'
import { readAmendments } from './read-amendments.js'
import { recordNamed } from './record-named.js'

/**
 * Amends a rulebook by a list of amendments of unknown content: a draft of a law, or a house rule of an insurer. Reports
 * every issue at once.
 *
 * An amendment names an invented text (`law`), the record that it changes (`record`), and the fields that change. Every
 * result under the new rulebook names the invented texts in `law.reforms`: it is not the law. An amendment changes a
 * record only for cases for which it is law; it brings no rule to others.
 *
 * **Unstable before 1.0.**
 *
 * @param rules - the rulebook, which does not change
 * @param amendments - any value, usually the result of `JSON.parse`; see {@link ProposedAmendment}
 * @returns right with a new, frozen rulebook for `evaluateUnder`, or left with every {@link Issue}; of more than 100, the
 * first 100 and one that says how many more there are; never throws
 * @see docs/reforms.md
 * @example
 * ```ts
 * import { day, parseDossier } from 'terug-naar-werk'
 * import { amend, evaluateUnder, rulebook } from 'terug-naar-werk/rulebook'
 * const law = { id: 'house2027', title: 'House rule: the questionnaire one week earlier', inForce: [{ from: '2027-01-01' }] }
 * const day63 = { count: 'days', days: 63, after: 'incapacityStart' }
 * const amendments = [{ law, record: 'questionnaire.send', window: { from: day63, until: day63 } }]
 * const house = amend(rulebook, amendments)
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2027-01-04' } })
 * const evaluation =
 *   house._tag === 'Right' && parsed._tag === 'Right'
 *     ? evaluateUnder(house.right, parsed.right, { asOf: day('2027-02-01') })
 *     : undefined
 * evaluation?.obligations[0]?.window // => { from: '2027-03-08', until: '2027-03-08' }
 * evaluation?.law.reforms?.map(({ id, invented }) => [id, invented]) // => [['house2027', true]]
 *
 * const refused = amend(rulebook, [{ law, record: 'questionnaire.sent', bearer: 'doctor' }])
 * refused._tag === 'Left' && refused.left.map(({ code, path }) => [code, path.join('.')])
 * // => [['value.notAllowed', '0.record'], ['value.notAllowed', '0.bearer']]
 * ```
 * @category Reforms
 */
export const amend = (rules: Rulebook, amendments: unknown): Either<NonEmptyArray<Issue>, Rulebook> =>
  guarded(UNREADABLE, () => read(rules, amendments))

const UNREADABLE = unreadable('a list of amendments')

const read = (rules: Rulebook, input: unknown): Either<readonly Issue[], Rulebook> => {
  const found = readAmendments(input)
  const { issues, enactments } = proposedTexts(rules, found)
  const checked = [
    ...issues,
    ...found.amendments.flatMap((amendment, index) =>
      amendment === undefined ? [] : amendmentIssuesUnder(rules, amendment, enactments.get(index)?.text, index),
    ),
    ...repeated(rules, [...enactments]),
  ]
  const all = [...found.found, ...checked.map((one) => () => one)]
  return all.length > 0 ? left(listedIssues(all)) : right(amended(rules, [...enactments.values()]))
}

/** Each text may amend a record once, because a record lists its texts. */
const repeated = (rules: Rulebook, enactments: readonly (readonly [number, Enactment])[]): readonly Issue[] =>
  enactments.flatMap(([index, { amendment, text }], place) => {
    const { record } = amendment
    const isBefore =
      enactments.slice(0, place).some(([, other]) => other.amendment.record === record && other.text.id === text.id) ||
      recordNamed(rules, record)?.amendedBy?.some(({ law }) => law.id === text.id)
    return isBefore ? [repeatedAt(index, record)] : []
  })

const repeatedAt = (index: number, record: string): Issue =>
  issue(
    'amendment.repeated',
    [index, 'record'],
    'one amendment of each record by each text',
    describeWord(record),
    'The same text amends this record already. Put all that it changes into one amendment.',
  )

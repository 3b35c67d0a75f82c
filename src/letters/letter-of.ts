import { type Either, left, right } from '../calendar/either.js'
import { type Issue, issue } from '../calendar/issue.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { redact } from '../explain/redact.js'
import type { Audience } from '../law/confidentiality.js'
import type { ObligationState } from '../rules/obligation-state.js'
import { obligations } from '../rules/obligations.js'
import { rulebook } from '../rules/rulebook.js'
import { fieldsOf } from './fields.js'
import type { Letter } from './letter.js'
import { letterContents } from './letter-contents.js'
import { statementsOf } from './statements.js'

/**
 * The letter that an obligation is, as data: what it must state, with the days of the evaluation.
 *
 * A step that lapsed, is barred or is suspended has no letter. Nor has anything in an evaluation under an invented reform:
 * a letter states the law. An audience that may not know of the step gets the same answer as for a step that there is not.
 *
 * @param evaluation - the evaluation of the case
 * @param key - the key of the obligation
 * @param options - `audience`: who sees the letter before it is sent
 * @returns the letter, or an issue whose `allowed` are the keys that have one
 * @see norms A2-3, A5-4, SA-2, SA-7, LT-19
 * @example
 * ```ts
 * import { evaluateInput } from 'terug-naar-werk'
 * import { letterOf } from 'terug-naar-werk/letters'
 * const answer = evaluateInput(
 *   {
 *     scheme: 'employee',
 *     employmentContract: true,
 *     incapacity: { start: '2023-01-16' },
 *     events: [{ type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' }],
 *   },
 *   { asOf: '2023-04-03' },
 * )
 * const evaluation = answer._tag === 'Right' ? answer.right : undefined
 * const letter = evaluation && letterOf(evaluation, 'questionnaire.withholdingNotice', { audience: 'advisingDoctor' })
 * letter?._tag === 'Right' && letter.right.day // => '2023-04-03'
 * letter?._tag === 'Right' && letter.right.states[0] // => { kind: 'explanation', of: 'noQuestionnaire', day: '2023-03-20' }
 * const seen = evaluation && letterOf(evaluation, 'questionnaire.withholdingNotice', { audience: 'coordinator' })
 * seen?._tag // => 'Left'
 * ```
 * @category Letters
 */
export const letterOf = (evaluation: Evaluation, key: string, { audience }: LetterOptions): Either<Issue, Letter> => {
  const seen = redact(evaluation, audience)
  const letters = (seen.law.reforms ?? []).length > 0 ? [] : lettersIn(seen)
  const found = letters.find(({ obligation }) => obligation.key === key)
  return found === undefined
    ? left(
        noLetter(
          key,
          letters.map(({ obligation }) => obligation.key),
        ),
      )
    : right(written(found, seen))
}

/**
 * For whom a letter is made.
 * @category Letters
 */
export interface LetterOptions {
  /** Who sees the letter before it is sent. Where this audience may not know of the step, there is no letter. */
  readonly audience: Audience
}

interface Found {
  readonly obligation: Obligation
  readonly record: (typeof letterRecords)[number]
}

const letterRecords = obligations.filter((record) => 'letter' in record)

const lettersIn = (evaluation: Evaluation): readonly Found[] =>
  evaluation.obligations.flatMap((obligation) => {
    const record = letterRecords.find(({ id }) => id === obligation.variant)
    return record === undefined || NOT_SENT.has(obligation.state) ? [] : [{ obligation, record }]
  })

/** The states in which nothing is to be sent, and nothing was. */
const NOT_SENT: ReadonlySet<ObligationState> = new Set(['lapsed', 'barred', 'suspended'])

const written = ({ obligation, record }: Found, evaluation: Evaluation): Letter => {
  const { key, bearer, fulfilledOn, norms, notices } = obligation
  const { id, rule: kind, letter, fulfilledBy } = record
  const day = fulfilledOn ?? evaluation.asOf
  const states = statementsOf(letterContents[id], { obligation, fulfilledBy, day, evaluation, rules: rulebook })
  return {
    kind,
    key,
    from: bearer,
    to: 'insured',
    registered: letter === 'registered',
    day,
    states,
    toFillIn: fieldsOf(states),
    norms,
    ...(notices !== undefined && { notices }),
  }
}

const noLetter = (key: string, allowed: readonly string[]): Issue =>
  issue(
    'key.unknown',
    [String(key)],
    'the key of an obligation that is a letter',
    JSON.stringify(String(key).slice(0, LONGEST_KEY)),
    'There is no letter with this key.',
    { allowed },
  )

const LONGEST_KEY = 64

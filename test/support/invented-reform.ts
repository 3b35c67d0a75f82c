import type { Evaluation } from 'terug-naar-werk'
import { amend, evaluateUnder, type Rulebook, rulebook } from 'terug-naar-werk/rulebook'
import { caseOf } from './case-tables.js'
import { day } from './days.js'

/** An invented text, in force from 2027 on. */
export const law = { id: 'invented', title: 'An invented text', inForce: [{ from: '2027-01-01' }] }

/** So many days after an anchor. */
export const days = (count: number, after = 'trigger') => ({ count: 'days', days: count, after })

/** The rulebook with amendments by that text, where they name no other. */
export const amendedBy = (...amendments: readonly object[]): Rulebook => {
  const result = amend(
    rulebook,
    amendments.map((one) => ({ law, ...one })),
  )
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

/** The only issue of an amendment; where there is not exactly one, all that `amend` gives. */
export const issueOf = (amendment: object) => {
  const result = amend(rulebook, [amendment])
  return result._tag === 'Left' && result.left.length === 1 ? result.left[0] : result
}

/** A case in short under a rulebook, the start on 28 September 2026 unless its facts say so. */
export const under = (rules: Rulebook, asOf: string, facts: readonly string[]): Evaluation => {
  const { dossier, options } = caseOf(['start: 2026-09-28', ...facts])
  return evaluateUnder(rules, dossier, { ...options, asOf: day(asOf) })
}

export const ofRule = (evaluation: Evaluation, rule: string) =>
  evaluation.obligations.filter((one) => one.rule === rule)

export const sent = (on: string) => `${on} questionnaireSent (route A)`

/** Three weeks in place of two. */
export const threeWeeks = { record: 'questionnaire.return/routeA', window: { from: days(0), until: days(21) } }

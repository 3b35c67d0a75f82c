import type { Day } from '../calendar/day.js'
import { dayOf, numberOf } from '../calendar/day-number.js'
import type { AbsencePlace } from '../dossier/event-values.js'
import type { Consequence } from '../evaluation/result/consequence.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { contactPerson } from '../explain/contact-at.js'
import { baseOf, ruleBehind } from '../explain/facts-of-consequence.js'
import type { ConsequenceEnd } from '../explain/part-facts.js'
import { caseOfLaw, versionOn } from '../explain/version-on.js'
import { lawInForceFrom } from '../law/in-force.js'
import type { AbsenceConsequence, ConsequenceRate } from '../rules/consequences.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { LetterRate, LetterStatement } from './letter.js'
import type { LetterContact, LetterContent } from './letter-content.js'

/** The obligation that is a letter, its day, and the evaluation that holds it. */
interface LetterCase {
  readonly obligation: Obligation
  readonly fulfilledBy: string
  readonly day: Day
  readonly evaluation: Evaluation
  readonly rules: Rulebook
}

/** What the law asks a letter to state, with the days of the case. @internal */
export const statementsOf = (contents: readonly LetterContent[], of: LetterCase): readonly LetterStatement[] =>
  contents.flatMap((content) => statementOf(content, contents, of))

const statementOf = (
  content: LetterContent,
  contents: readonly LetterContent[],
  of: LetterCase,
): readonly LetterStatement[] => {
  const { obligation } = of
  const { window, trigger } = obligation
  switch (content.kind) {
    case 'explanation':
      return [{ kind: 'explanation', of: content.of, day: trigger.on }]
    case 'coordinator':
      return [{ kind: 'coordinator' }]
    case 'absence':
      return [{ kind: 'absence', at: content.at, plannedOn: plannedOn(obligation) }]
    case 'newDate':
      return [{ kind: 'newDate', at: content.at, from: window.from, until: window.until }]
    case 'warning':
      return warningOf(content.at, content.absence, of)
    case 'furtherWarning':
      return furtherWarning(content.at, content.absence, of)
    case 'notProven':
      return [{ kind: 'notProven', until: daysLater(trigger.on, -1) }]
    case 'registration':
      return [{ kind: 'registration', lastDay: lastDayToRegister(contents, of) }]
    case 'proof':
      return [{ kind: 'proof', lastDay: daysLater(lastDayToRegister(contents, of), content.days) }]
    case 'registrationWarning':
      return registrationWarning(lastDayToRegister(contents, of), of)
    case 'decision':
      return decisionOf(of)
    case 'contact':
      return [{ kind: 'contact', about: content.about, with: content.with ?? contactOf(contents, of) }]
  }
}

const daysLater = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

const plannedOn = ({ countedFrom, window }: Obligation): Day => countedFrom?.planned ?? window.from

/** The last day that the letter states: of a letter that was sent the one of the dossier, else counted from its day. */
const lastDayToRegister = (
  contents: readonly LetterContent[],
  { obligation, fulfilledBy, day, evaluation }: LetterCase,
): Day => {
  const sent = evaluation.obligations.find(
    ({ trigger, countedFrom }) =>
      trigger.type === fulfilledBy && trigger.on === obligation.fulfilledOn && countedFrom?.stated !== undefined,
  )
  const [days = 0] = contents.flatMap((content) => (content.kind === 'registration' ? [content.days] : []))
  return sent?.countedFrom?.stated ?? daysLater(day, days)
}

/** What the next absence leads to, by the law of the last day on which the new date may lie, and by the one before it. */
const warningOf = (
  at: AbsencePlace,
  absence: number,
  { obligation: { window }, evaluation, rules }: LetterCase,
): readonly LetterStatement[] =>
  rulesOf(at, absence, rules).map((rule) => {
    const last = window.until ?? window.from
    const rate = rateOn(rule, last, evaluation)
    const until = lastDayOfAnother(rate, rule, { from: window.from, until: last }, evaluation)
    return {
      kind: 'warning',
      at,
      absence,
      ...rate,
      end: rule.until,
      ...(until !== undefined && { earlier: { ...rateOn(rule, until, evaluation), until } }),
    }
  })

/** The last day in a period on which another rate holds than on its last day; undefined where there is none. */
const lastDayOfAnother = (
  rate: LetterRate,
  rule: AbsenceConsequence,
  { from, until }: { readonly from: Day; readonly until: Day },
  evaluation: Evaluation,
): Day | undefined =>
  Array.from({ length: numberOf(until) - numberOf(from) }, (_, days) => daysLater(from, days)).findLast(
    (day) => rateOn(rule, day, evaluation).percentage !== rate.percentage,
  )

/** Without a rate: the law of the day on which it will be planned is not known yet. */
const furtherWarning = (at: AbsencePlace, absence: number, { rules }: LetterCase): readonly LetterStatement[] =>
  rulesOf(at, absence, rules).map(({ until }) => ({ kind: 'furtherWarning', at, absence, end: until }))

const rulesOf = (at: AbsencePlace, absence: number, { consequences }: Rulebook): readonly AbsenceConsequence[] =>
  consequences.filter((one): one is AbsenceConsequence => 'at' in one && one.at === at && one.absence === absence)

/** The rate that governs a planned day, by the answer that the evaluation follows. */
const rateOn = (rule: AbsenceConsequence, planned: Day, { case: facts, chosen }: Evaluation): LetterRate => {
  const { rateOtherwise } = rule
  const since = rateOtherwise && lawInForceFrom(rateOtherwise.since, caseOfLaw(facts))
  const follows =
    rateOtherwise !== undefined && chosen?.readings?.[rateOtherwise.by.question] === rateOtherwise.by.answer
  return rateOf(
    follows && since !== undefined && since <= planned ? rateOtherwise : versionOn(rule, planned, caseOfLaw(facts)),
  )
}

const rateOf = ({ kind, percentage }: ConsequenceRate): LetterRate => ({ consequence: kind, percentage })

const registrationWarning = (lastDay: Day, { evaluation, rules }: LetterCase): readonly LetterStatement[] =>
  rules.consequences
    .filter((rule) => !('at' in rule))
    .map((rule) => ({
      kind: 'registrationWarning',
      ...rateOf(versionOn(rule, lastDay, caseOfLaw(evaluation.case))),
      from: daysLater(lastDay, 1),
    }))

const decisionOf = (of: LetterCase): readonly LetterStatement[] => {
  const pieces = notifiedConsequences(of)
  const [first] = pieces
  if (first === undefined) return []
  const { kind, percentage, cause, at, plannedOn: planned } = first
  return [
    {
      kind: 'decision',
      consequence: kind,
      percentage,
      cause,
      ...(at !== undefined && { at }),
      ...(planned !== undefined && { plannedOn: planned }),
      periods: pieces.map(({ from, until }) => ({ from, until })),
      end: endOf(first, of.rules),
    },
  ]
}

const endOf = (consequence: Consequence, rules: Rulebook): ConsequenceEnd => {
  const rule = ruleBehind(consequence, rules)
  return rule !== undefined && 'at' in rule ? rule.until : 'registered'
}

/**
 * The consequence that the letter notifies, with all its pieces. An absence is notified from the day planned, a missing
 * registration from the day on which it is told. Of two with one day the letters come in the same order.
 */
const notifiedConsequences = ({ obligation, evaluation, rules }: LetterCase): readonly Consequence[] => {
  const { consequences, obligations } = evaluation
  const { rule, trigger } = obligation
  const ofLetter = rules.consequences.some((one) => !('at' in one) && one.letter === trigger.type)
  const isOfTrigger = ({ cause, plannedOn: planned }: Consequence): boolean =>
    ofLetter ? cause === 'notRegistered' : cause === 'absence' && planned === trigger.on
  const place = obligations
    .filter((one) => one.rule === rule && one.trigger.on === trigger.on && one.trigger.type === trigger.type)
    .map(({ key }) => key)
    .sort(byNumber)
    .indexOf(obligation.key)
  const found = consequences.filter((one) => isOfTrigger(one) && !one.key.includes('/'))[place]
  return found === undefined ? [] : consequences.filter(({ key }) => baseOf(key) === found.key)
}

const numberIn = (key: string): number => Number(key.split('#')[1] ?? 1)

const byNumber = (one: string, other: string): number => numberIn(one) - numberIn(other)

const contactOf = (contents: readonly LetterContent[], of: LetterCase): LetterContact => {
  const at = contents.flatMap((content) => ('at' in content ? [content.at] : []))[0] ?? notifiedConsequences(of)[0]?.at
  return contactPerson(at)
}

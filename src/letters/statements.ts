import type { Day } from '../calendar/day.js'
import { dayOf, numberOf } from '../calendar/day-number.js'
import type { AbsencePlace } from '../dossier/event-values.js'
import type { Consequence } from '../evaluation/result/consequence.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { contactPerson } from '../explain/contact-at.js'
import { baseOf } from '../explain/facts-of-consequence.js'
import { numberInKey } from '../explain/key.js'
import type { ConsequenceEnd } from '../explain/part-facts.js'
import { caseOfLaw, versionOn } from '../explain/version-on.js'
import { absenceEvent } from '../rules/absences.js'
import type { AbsenceConsequence, ConsequenceRate } from '../rules/consequences.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { LetterRate, LetterStatement } from './letter.js'
import type { LetterContact, LetterContent, LetterSubject } from './letter-content.js'

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
      // The month for the new date begins on the day that was planned first (SA-2).
      return [{ kind: 'absence', at: content.at, plannedOn: window.from }]
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
      return [{ kind: 'contact', about: subjectOf(content.about, of), with: content.with ?? contactOf(contents, of) }]
  }
}

const daysLater = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** The last day that the letter states: of a letter that was sent the one of the dossier, else counted from its day. */
const lastDayToRegister = (
  contents: readonly LetterContent[],
  { obligation, fulfilledBy, day, evaluation }: LetterCase,
): Day => {
  const [days = 0] = contents.flatMap((content) => (content.kind === 'registration' ? [content.days] : []))
  const [stated] = evaluation.obligations
    .filter(({ trigger }) => trigger.type === fulfilledBy && trigger.on === obligation.fulfilledOn)
    .map(({ countedFrom = {} }) => countedFrom.stated)
  return stated ?? daysLater(day, days)
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

const rulesOf = (
  at: AbsencePlace | undefined,
  absence: number | undefined,
  { consequences }: Rulebook,
): readonly AbsenceConsequence[] =>
  consequences.filter((one): one is AbsenceConsequence => 'at' in one && one.at === at && one.absence === absence)

/** The rate that governs a planned day, by the answer that the evaluation follows. */
const rateOn = (rule: AbsenceConsequence, planned: Day, evaluation: Evaluation): LetterRate => {
  const of = caseOfLaw(evaluation.case)
  const version = { ...versionOn(rule, planned, of), amendedBy: ratesOtherwise(rule, evaluation) }
  return rateOf(versionOn(version, planned, of))
}

/** The rate of another answer, where the evaluation follows that one: it goes before the law like a later amendment. */
const ratesOtherwise = ({ rateOtherwise }: AbsenceConsequence, { chosen }: Evaluation) =>
  rateOtherwise !== undefined && chosen?.readings?.[rateOtherwise.by.question] === rateOtherwise.by.answer
    ? [{ ...rateOtherwise, law: rateOtherwise.since }]
    : []

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
  return pieces.slice(0, 1).map(({ kind, percentage, cause, at, absence, plannedOn }) => ({
    kind: 'decision',
    consequence: kind,
    percentage,
    cause,
    ...(at !== undefined && { at }),
    ...(plannedOn !== undefined && { plannedOn }),
    periods: pieces.map(({ from, until }) => ({ from, until })),
    end: endOf(at, absence, of.rules),
  }))
}

/** Until when the consequence of an absence lasts; of a missing registration, to the registration. */
const endOf = (at: AbsencePlace | undefined, absence: number | undefined, rules: Rulebook): ConsequenceEnd => {
  const [rule] = rulesOf(at, absence, rules)
  return rule?.until ?? 'registered'
}

/**
 * The consequence that the letter notifies, with all its pieces. An absence is notified from the day planned, a missing
 * registration, for which no day was planned, from the day on which it is told. Of two with one day the letters come in
 * the same order.
 */
const notifiedConsequences = ({ obligation, evaluation }: LetterCase): readonly Consequence[] => {
  const { consequences, obligations } = evaluation
  const { key, rule, trigger } = obligation
  const planned = trigger.type === absenceEvent ? trigger.on : undefined
  const ofThatDay = new Set(consequences.filter(({ plannedOn }) => plannedOn === planned).map((one) => baseOf(one.key)))
  const place = obligations
    .filter((one) => one.rule === rule && one.trigger.on === trigger.on && one.trigger.type === trigger.type)
    .map((one) => one.key)
    .sort(byNumber)
    .indexOf(key)
  const base = [...ofThatDay][place]
  return consequences.filter((one) => baseOf(one.key) === base)
}

const byNumber = (one: string, other: string): number => numberIn(one) - numberIn(other)

const numberIn = (key: string): number => Number(numberInKey(key).slice(1))

/** After a missing registration there is no appointment to ask for. */
const subjectOf = (about: LetterSubject, of: LetterCase): LetterSubject =>
  // Stryker disable next-line MethodExpression: a decision notifies pieces of one consequence, which have one cause
  about === 'decision' && notifiedConsequences(of).some(({ cause }) => cause === 'notRegistered')
    ? 'registrationDecision'
    : about

const contactOf = (contents: readonly LetterContent[], of: LetterCase): LetterContact => {
  const places = contents.flatMap((content) => ('at' in content ? [content.at] : []))
  const [at] = [...places, ...notifiedConsequences(of).map((consequence) => consequence.at)]
  return contactPerson(at)
}

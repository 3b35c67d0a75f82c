import { LAST_DAY } from '../calendar/day.js'
import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import { interpretationBy } from '../evaluation/options.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { occurrenceTerm } from '../law/boundaries.js'
import { firstDayOf, type Interpretation, lastDayOf } from '../law/term.js'
import { triggersIn } from '../rules/obligation-rule.js'
import type { PresumptionRule } from '../rules/presumption.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Absence, NamedCause } from './absence.js'
import { causesOfMoment } from './event-samples.js'
import { outsideCase, withinCase } from './outside-case.js'
import {
  anchorsOf,
  countOf,
  isRecurrence,
  occurrenceOfKey,
  occurrencesOf,
  type RuleRecord,
  recordBehind,
} from './record.js'
import { caseOfLaw, firstDayOfLaw, versionOn } from './version-on.js'

/** Why an evaluation holds no obligation with this key: the first reason that applies. @internal */
export const absenceOf = (
  key: string,
  records: readonly RuleRecord[],
  evaluation: Evaluation,
  rulebook: Rulebook,
): Absence => {
  const { asOf, case: of } = evaluation
  const governing = records.map((record) => versionOn(record, asOf, caseOfLaw(of)))
  const within = withinCase(governing, evaluation)
  return (
    outsideCase(governing, evaluation) ??
    closedBeforeLaw(within, evaluation) ??
    stillToCome(key, within, evaluation, rulebook) ?? { because: 'notTriggered', causes: within.flatMap(causesOf) }
  )
}

/** Why an evaluation holds none of some legal presumptions. @internal */
export const absenceOfPresumption = (rules: readonly PresumptionRule[], evaluation: Evaluation): Absence => {
  const { asOf, case: of } = evaluation
  const governing = withinCase(rules, evaluation).map((rule) => versionOn(rule, asOf, caseOfLaw(of)))
  return (
    outsideCase(rules, evaluation) ?? {
      because: 'notTriggered',
      causes: governing.map(({ trigger }) => ({ type: trigger })),
    }
  )
}

/** The causes that trigger a record. */
const causesOf = (record: RuleRecord): readonly NamedCause[] =>
  triggersIn(record).flatMap((trigger): readonly NamedCause[] => {
    if (typeof trigger === 'object') return [{ type: trigger.type }]
    // A case has one start of the incapacity, and what it started has closed.
    if (trigger === 'incapacityStart') return []
    return causesOfMoment(trigger)
  })

/** The absence of a rule whose window had ended in this case before it was law. */
const closedBeforeLaw = (records: readonly RuleRecord[], evaluation: Evaluation): Absence | undefined => {
  const { case: of } = evaluation
  const interpretation = interpretationBy(evaluation)
  const [from = LAST_DAY] = records.map((record) => firstDayOfLaw(record, caseOfLaw(of)) ?? LAST_DAY).sort()
  const isClosed = records.every(({ trigger, window }) => {
    if (trigger !== 'incapacityStart' || isRecurrence(window)) return false
    const last = lastDayOf(window, startAnchors(of), interpretation)
    return last !== null && dayOf(last) < from
  })
  return isClosed ? { because: 'law', inForceFrom: from } : undefined
}

/** The absence of a rule that is listed from the first day of its window, or of an occurrence that is listed later. */
const stillToCome = (
  key: string,
  records: readonly RuleRecord[],
  evaluation: Evaluation,
  rulebook: Rulebook,
): Absence | undefined => {
  const { asOf, case: of } = evaluation
  const interpretation = interpretationBy(evaluation)
  for (const record of records) {
    const from =
      record.listedFrom === 'windowStart' && record.trigger === 'incapacityStart' && !isRecurrence(record.window)
        ? firstDayOf(record.window, startAnchors(of), interpretation, null)
        : listedFromOf(key, record, evaluation, interpretation, rulebook)
    // Stryker disable next-line EqualityOperator: on that day it is listed
    if (from === undefined || from <= numberOf(asOf)) continue
    // A step that would be listed after the last day of the incapacity is never listed.
    const { incapacityEndedOn: ended } = of
    if (ended === undefined || ended >= dayOf(from)) return { because: 'later', from: dayOf(from) }
    return ended < asOf
      ? { because: 'status', status: 'incapacityEnded' }
      : { because: 'endsBefore', endedOn: ended, from: dayOf(from) }
  }
  return undefined
}

/** The day from which an occurrence is listed: the first day of the occurrence before it, of the same plan. */
const listedFromOf = (
  key: string,
  { rule }: RuleRecord,
  evaluation: Evaluation,
  interpretation: Interpretation,
  rulebook: Rulebook,
): DayNumber | undefined => {
  const wanted = occurrenceOfKey(key)
  if (wanted === undefined) return undefined
  const listed = occurrencesOf(rule, evaluation)
  // A later plan has replaced this one.
  if (listed.some(({ plan }) => plan > wanted.plan)) return undefined
  const last = listed.findLast(({ plan }) => plan === wanted.plan)
  if (last === undefined || last.one.state === 'lapsed') return undefined
  const recurrence = recordBehind(rulebook, last.one)?.window
  if (recurrence === undefined || !isRecurrence(recurrence)) return undefined
  const ahead = Math.max(0, wanted.occurrence - 1 - last.occurrence)
  const previous = occurrenceTerm(recurrence, countOf(recurrence, last.one, evaluation) + ahead)
  return firstDayOf(previous, anchorsOf(last.one, evaluation.case), interpretation, null)
}

const startAnchors = ({ incapacityStart }: Evaluation['case']) => ({
  incapacityStart: numberOf(incapacityStart),
  trigger: numberOf(incapacityStart),
})

import { type Day, LAST_DAY } from '../calendar/day.js'
import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import { addDays } from '../calendar/months.js'
import { interpretationOf } from '../evaluation/options.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { type Enacted, isEnding } from '../law/amendment.js'
import { occurrenceTerm } from '../law/boundaries.js'
import { concerns, lawInForceFrom } from '../law/in-force.js'
import { schemes } from '../law/scheme.js'
import { firstDayOf, type Interpretation, lastDayOf } from '../law/term.js'
import { triggersIn } from '../rules/obligation-rule.js'
import type { PresumptionRule } from '../rules/presumption.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Absence, NamedCause } from './absence.js'
import { causesOfMoment } from './event-samples.js'
import { anchorsOf, countOf, isRecurrence, occurrenceOfKey, type RuleRecord, recordBehind } from './record.js'
import { caseOfLaw, firstDayOfLaw, versionOn } from './version-on.js'

/** With these statuses an evaluation lists nothing. @internal */
export const NOTHING_LISTED: ReadonlySet<string> = new Set(['notCovered', 'outOfScope', 'notRecognised', 'notStarted'])

/** Why an evaluation holds no obligation with this key: the first reason that applies. @internal */
export const absenceOf = (
  key: string,
  records: readonly RuleRecord[],
  evaluation: Evaluation,
  rulebook: Rulebook,
): Absence => {
  if (NOTHING_LISTED.has(evaluation.status)) return { because: 'status', status: evaluation.status }
  const { employmentContract } = evaluation.case
  const { asOf, case: of } = evaluation
  const governing = records.map((record) => versionOn(record, asOf, caseOfLaw(of)))
  const ofContract = governing.filter(
    (record) => (record.employmentContract ?? employmentContract) === employmentContract,
  )
  if (ofContract.length === 0) return { because: 'contract', employmentContract: !employmentContract }
  return (
    lawMissing(ofContract, evaluation) ??
    stillToCome(key, ofContract, evaluation, rulebook) ?? {
      because: 'notTriggered',
      causes: ofContract.flatMap(causesOf),
    }
  )
}

/** Why an evaluation holds no legal presumption. @internal */
export const absenceOfPresumption = (rules: readonly PresumptionRule[], evaluation: Evaluation): Absence => {
  if (NOTHING_LISTED.has(evaluation.status)) return { because: 'status', status: evaluation.status }
  const { asOf, case: of } = evaluation
  const last = latest(rules.map((rule) => lastDayInForce(rule, of)))
  if (asOf > last) return { because: 'repealed', since: addDays(last, 1) }
  const concerned = rules
    .filter((rule) => of.employmentContract || rule.employmentContract === undefined)
    .filter((rule) => isLawOn(asOf, firstDayOfLaw(rule, caseOfLaw(of))))
    .map((rule) => versionOn(rule, asOf, caseOfLaw(of)))
  return { because: 'notTriggered', causes: concerned.map(({ trigger }) => ({ type: trigger })) }
}

const isLawOn = (day: Day, from: Day | undefined): boolean => from !== undefined && from <= day

/** The causes that trigger a record. */
const causesOf = (record: RuleRecord): readonly NamedCause[] =>
  triggersIn(record).flatMap((trigger): readonly NamedCause[] => {
    if (typeof trigger === 'object') return [{ type: trigger.type }]
    if (trigger === 'incapacityStart') return [{ type: trigger }]
    return causesOfMoment(trigger)
  })

/** The last day on which a record governs a case: the day before a text ends it, or the last day of the calendar. */
const lastDayInForce = ({ amendedBy = [] }: Enacted<object>, of: Evaluation['case']): Day => {
  const [end] = amendedBy
    .filter((change) => isEnding(change))
    .flatMap(({ law }) => lawInForceFrom(law, caseOfLaw(of)) ?? [])
    .sort()
  return end === undefined ? LAST_DAY : addDays(end, -1)
}

const latest = (days: readonly Day[]): Day => [...days].sort().at(-1) ?? LAST_DAY

/** The absence where none of some records is law on the day of the evaluation: not for this case, not yet, or no longer. @internal */
export const outsideLaw = (
  records: readonly Enacted<object>[],
  { asOf, case: of }: Evaluation,
): Absence | undefined => {
  const from = firstDayOfLawAmong(records, of)
  if (from === undefined) return { because: 'notConcerned', ...whomConcerned(records, of) }
  if (asOf < from) return { because: 'law', inForceFrom: from }
  const concerned = records.filter((record) => firstDayOfLaw(record, caseOfLaw(of)) !== undefined)
  const last = latest(concerned.map((record) => lastDayInForce(record, of)))
  return asOf > last ? { because: 'repealed', since: addDays(last, 1) } : undefined
}

/** For which schemes, or for which starts of the incapacity, the texts of some records are law. */
const whomConcerned = (
  records: readonly Enacted<object>[],
  { scheme, incapacityStart }: Evaluation['case'],
): Omit<Extract<Absence, { readonly because: 'notConcerned' }>, 'because'> => {
  const texts = records.flatMap(({ law, amendedBy = [] }) => [
    law,
    ...amendedBy.filter((change) => !isEnding(change)).map((change) => change.law),
  ])
  const periods = texts.filter(({ invented }) => !invented).flatMap(({ inForce }) => inForce)
  const forScheme = periods.filter((period) => concerns(period.schemes, scheme))
  if (forScheme.length === 0) {
    return { schemes: schemes.filter((one) => periods.some((period) => concerns(period.schemes, one))) }
  }
  const [startsFrom] = forScheme
    .flatMap((period) => period.startsFrom ?? [])
    .filter((day) => incapacityStart < day)
    .sort()
  if (startsFrom !== undefined) return { startsFrom }
  const startsUntil = forScheme
    .flatMap((period) => period.startsUntil ?? [])
    .sort()
    .at(-1)
  return startsUntil === undefined ? {} : { startsUntil }
}

const firstDayOfLawAmong = (records: readonly Enacted<object>[], of: Evaluation['case']): Day | undefined =>
  records.flatMap((record) => firstDayOfLaw(record, caseOfLaw(of)) ?? []).sort()[0]

/** The absence where the rule is not law, or was not before its window ended. */
const lawMissing = (records: readonly RuleRecord[], evaluation: Evaluation): Absence | undefined => {
  const outside = outsideLaw(records, evaluation)
  if (outside !== undefined) return outside
  const { asOf, case: of } = evaluation
  const from = firstDayOfLawAmong(records, of)
  if (from === undefined) return undefined
  const interpretation = interpretationOf({ asOf, ...evaluation.chosen })
  const closed = records.every(({ trigger, window }) => {
    if (trigger !== 'incapacityStart' || isRecurrence(window)) return false
    const last = lastDayOf(window, startAnchors(of), interpretation)
    return last !== null && dayOf(last) < from
  })
  return closed ? { because: 'law', inForceFrom: from } : undefined
}

/** The absence of a rule that is listed from the first day of its window, or of an occurrence that is listed later. */
const stillToCome = (
  key: string,
  records: readonly RuleRecord[],
  evaluation: Evaluation,
  rulebook: Rulebook,
): Absence | undefined => {
  const { asOf, case: of } = evaluation
  const interpretation = interpretationOf({ asOf, ...evaluation.chosen })
  for (const record of records) {
    const from =
      record.listedFrom === 'windowStart' && record.trigger === 'incapacityStart' && !isRecurrence(record.window)
        ? firstDayOf(record.window, startAnchors(of), interpretation, null)
        : listedFromOf(key, record, evaluation, interpretation, rulebook)
    if (from === undefined || from <= numberOf(asOf)) continue
    // A step that would be listed after the last day of the incapacity is never listed.
    const { incapacityEndedOn: ended } = of
    if (ended !== undefined && numberOf(ended) < from) return { because: 'status', status: 'incapacityEnded' }
    return { because: 'later', from: dayOf(from) }
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
  const listed = evaluation.obligations.flatMap((one) => {
    const of = one.rule === rule ? occurrenceOfKey(one.key) : undefined
    return of === undefined ? [] : [{ ...of, one }]
  })
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

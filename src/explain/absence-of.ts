import { type Day, LAST_DAY } from '../calendar/day.js'
import { type DayNumber, dayOf, numberOf } from '../calendar/day-number.js'
import { addDays } from '../calendar/months.js'
import { type Counting, firstDayOf, lastDayOf } from '../calendar/term.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { countingOf } from '../evaluation/options.js'
import { concerns } from '../law/coverage.js'
import { scope } from '../law/scheme.js'
import type { InForce } from '../law/version.js'
import type { PresumptionRule } from '../rules/presumption.js'
import type { Absence, NamedCause } from './absence.js'
import { isListed, typesOf } from './event-samples.js'
import { anchorsOf, type RuleRecord, termOf, timeOfKey } from './record.js'

const NOTHING_ASKED: ReadonlySet<string> = new Set(['notCovered', 'outOfScope', 'notRecognised', 'notStarted'])

/** Why an evaluation holds no obligation of these records under this key: the first reason that applies. @internal */
export const absenceOf = (key: string, records: readonly RuleRecord[], evaluation: Evaluation): Absence => {
  if (NOTHING_ASKED.has(evaluation.status)) return { because: 'status', status: evaluation.status }
  const { employmentContract } = evaluation.case
  const ofContract = records.filter(
    (record) => (record.employmentContract ?? employmentContract) === employmentContract,
  )
  if (ofContract.length === 0) return { because: 'contract', employmentContract: !employmentContract }
  return (
    lawMissing(ofContract, evaluation) ??
    stillToCome(key, ofContract, evaluation) ?? {
      because: 'notTriggered',
      causes: ofContract.flatMap(causesOf),
    }
  )
}

/** Why an evaluation holds no legal presumption. @internal */
export const absenceOfPresumption = (rules: readonly PresumptionRule[], evaluation: Evaluation): Absence => {
  if (NOTHING_ASKED.has(evaluation.status)) return { because: 'status', status: evaluation.status }
  const { asOf, case: of } = evaluation
  const last = lastDayOfLaw(rules.flatMap(({ law }) => law.inForce))
  if (asOf > last) return { because: 'repealed', since: addDays(last, 1) }
  const concerned = rules.filter((rule) => of.employmentContract || rule.employmentContract === undefined)
  return { because: 'notTriggered', causes: concerned.map(({ trigger }) => ({ type: trigger })) }
}

/** What starts a rule. */
const causesOf = ({ trigger }: RuleRecord): readonly NamedCause[] => {
  if (typeof trigger === 'object') return [{ type: trigger.type }]
  return isListed(trigger) ? typesOf(trigger).map((type) => ({ type, moment: trigger })) : [{ type: trigger }]
}

/** The last day of the latest of some periods; the last of the calendar where one has no end. */
const lastDayOfLaw = (periods: readonly InForce[]): Day =>
  periods
    .map(({ until }) => until ?? LAST_DAY)
    .sort()
    .at(-1) ?? LAST_DAY

/** Whether the rule is no law: not for this scheme, not yet, no longer, or not when its window closed. */
const lawMissing = (records: readonly RuleRecord[], evaluation: Evaluation): Absence | undefined => {
  const { asOf, case: of } = evaluation
  const laws = records.flatMap(({ versions }) => versions.map(({ law }) => law))
  const periods = laws.flatMap(({ inForce }) => inForce).filter((period) => mayHold(period, of))
  const [first] = periods.map((period) => period.from).sort()
  if (first === undefined) return { because: 'notConcerned' }
  // The scheme may have come into scope only later.
  const from = [first, scope[of.scheme].from].sort()[1] ?? first
  if (asOf < from) return { because: 'law', inForceFrom: from }
  const last = lastDayOfLaw(periods)
  if (asOf > last) return { because: 'repealed', since: addDays(last, 1) }
  const closed = records.every((record) => {
    if (record.trigger !== 'incapacityStart') return false
    const last = lastDayOf(termOf(record, record.rule), startAnchors(of), countingOf({ asOf, ...evaluation.chosen }))
    return last !== null && dayOf(last) < from
  })
  return closed ? { because: 'law', inForceFrom: from } : undefined
}

/** Whether a period can ever hold for the scheme and the start of a case. */
const mayHold = ({ schemes, startsFrom, startsUntil }: InForce, { scheme, incapacityStart }: Evaluation['case']) =>
  concerns(schemes, scheme) &&
  (startsFrom === null || startsFrom <= incapacityStart) &&
  (startsUntil === null || incapacityStart <= startsUntil)

/** A rule listed only once its window begins, or a time of one that comes back. */
const stillToCome = (key: string, records: readonly RuleRecord[], evaluation: Evaluation): Absence | undefined => {
  const { asOf, case: of } = evaluation
  const counting = countingOf({ asOf, ...evaluation.chosen })
  for (const record of records) {
    const from =
      record.listedFrom === 'windowStart' && record.trigger === 'incapacityStart'
        ? firstDayOf(record.window, startAnchors(of), counting, null)
        : listedFromOf(key, record, evaluation, counting)
    if (from === undefined || from <= numberOf(asOf)) continue
    // What would begin after the last day of the incapacity never comes.
    const { incapacityEndedOn: ended } = of
    if (ended !== undefined && numberOf(ended) < from) return { because: 'status', status: 'incapacityEnded' }
    return { because: 'later', from: dayOf(from) }
  }
  return undefined
}

/** The day on which a time of what comes back is listed: once the one before it, of the same plan, has begun. */
const listedFromOf = (
  key: string,
  record: RuleRecord,
  { obligations, case: of }: Evaluation,
  counting: Counting,
): DayNumber | undefined => {
  const wanted = timeOfKey(key)
  if (record.everyMonths === undefined || wanted === undefined) return undefined
  const times = obligations.flatMap((one) => {
    const time = one.rule === record.rule ? timeOfKey(one.key) : undefined
    return time === undefined ? [] : [{ ...time, one }]
  })
  // A new plan has taken the place of this one.
  if (times.some(({ plan }) => plan > wanted.plan)) return undefined
  const last = times.findLast(({ plan }) => plan === wanted.plan)?.one
  if (last === undefined || last.state === 'lapsed') return undefined
  const previous = termOf(record, `${record.rule}#${Math.max(1, wanted.time - 1)}`)
  return firstDayOf(previous, anchorsOf(last, of), counting, null)
}

const startAnchors = ({ incapacityStart }: Evaluation['case']) => ({
  incapacityStart: numberOf(incapacityStart),
  trigger: numberOf(incapacityStart),
})

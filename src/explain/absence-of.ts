import { LAST_DAY } from '../calendar/day.js'
import { dayOf, numberOf } from '../calendar/day-number.js'
import { addDays } from '../calendar/months.js'
import { firstDayOf, lastDayOf } from '../calendar/term.js'
import { moments } from '../dossier/moment.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { countingOf } from '../evaluation/options.js'
import { concerns } from '../law/coverage.js'
import type { InForce } from '../law/version.js'
import type { Absence, NamedCause } from './absence.js'
import { anchorsOf, type RuleRecord, ruleOfKey, termOf } from './record.js'

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
      causes: ofContract.map(causeOf),
    }
  )
}

/** What starts a rule. @internal */
export const causeOf = ({ trigger }: RuleRecord): NamedCause => {
  if (typeof trigger === 'object') return { type: trigger.type }
  if (trigger === 'incapacityStart' || trigger === 'certificateRunOut') return { type: trigger }
  const [type] = trigger in moments ? moments[trigger as keyof typeof moments].events : []
  // SAFETY: a moment that the table does not hold is an event type.
  return type === undefined ? { type: trigger as NamedCause['type'] } : { type, moment: trigger }
}

/** Whether the rule is no law: not for this scheme, not yet, no longer, or not when its window closed. */
const lawMissing = (records: readonly RuleRecord[], evaluation: Evaluation): Absence | undefined => {
  const { asOf, case: of } = evaluation
  const laws = records.flatMap(({ versions }) => versions.map(({ law }) => law))
  const periods = laws.flatMap(({ inForce }) => inForce).filter((period) => mayHold(period, of))
  const [from] = periods.map((period) => period.from).sort()
  if (from === undefined) return { because: 'notConcerned' }
  if (asOf < from) return { because: 'law', inForceFrom: from }
  const last =
    periods
      .map(({ until }) => until ?? LAST_DAY)
      .sort()
      .at(-1) ?? LAST_DAY
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
  const { asOf, case: of, obligations } = evaluation
  const counting = countingOf({ asOf, ...evaluation.chosen })
  for (const record of records) {
    if (record.listedFrom === 'windowStart' && record.trigger === 'incapacityStart') {
      return { because: 'later', from: dayOf(firstDayOf(record.window, startAnchors(of), counting, null)) }
    }
    const first = obligations.find(({ rule, state }) => rule === ruleOfKey(key) && state !== 'lapsed')
    if (record.everyMonths !== undefined && first !== undefined && first.key !== key) {
      const anchors = anchorsOf(first, of)
      // A time is listed once the one before it has begun.
      const previous = termOf(
        record,
        key.replace(/\d+$/, (time) => String(Math.max(1, Number(time) - 1))),
      )
      const from = dayOf(firstDayOf(previous, anchors, counting, null))
      if (from > asOf) return { because: 'later', from }
    }
  }
  return undefined
}

const startAnchors = ({ incapacityStart }: Evaluation['case']) => ({
  incapacityStart: numberOf(incapacityStart),
  trigger: numberOf(incapacityStart),
})

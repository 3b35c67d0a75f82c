import { type Day, LAST_DAY } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import { type Enacted, isEnding } from '../law/amendment.js'
import { concerns, lawInForceFrom } from '../law/in-force.js'
import { schemes } from '../law/scheme.js'
import type { Absence } from './absence.js'
import { caseOfLaw, firstDayOfLaw } from './version-on.js'

/** A record with its history; some are only for cases with an employment contract, or only for cases without. @internal */
export type StatedRecord = Enacted<object> & { readonly employmentContract?: boolean }

/** With these statuses an evaluation lists nothing. */
const NOTHING_LISTED: ReadonlySet<string> = new Set(['notCovered', 'outOfScope', 'notRecognised', 'notStarted'])

/**
 * Why some records can give nothing in a case: its status, its scheme or its start, its contract, or the law of the day;
 * undefined where one of them can.
 * @internal
 */
export const outsideCase = (records: readonly StatedRecord[], evaluation: Evaluation): Absence | undefined => {
  const { status } = evaluation
  if (NOTHING_LISTED.has(status)) return { because: 'status', status }
  // Where no text concerns the scheme, another contract would change nothing.
  const outside = outsideLaw(records, evaluation)
  if (outside?.because === 'notConcerned') return outside
  const { employmentContract } = evaluation.case
  const ofContract = records.filter((one) => (one.employmentContract ?? employmentContract) === employmentContract)
  if (ofContract.length === 0) return { because: 'contract', employmentContract: !employmentContract }
  return outsideLaw(ofContract, evaluation)
}

/** Those of some records that can give something in a case. @internal */
export const withinCase = <Stated extends StatedRecord>(
  records: readonly Stated[],
  evaluation: Evaluation,
): readonly Stated[] => records.filter((one) => outsideCase([one], evaluation) === undefined)

/** The absence where none of some records is law on the day of the evaluation: not for this case, not yet, or no longer. */
const outsideLaw = (records: readonly StatedRecord[], { asOf, case: of }: Evaluation): Absence | undefined => {
  const periods = records.flatMap((record) => {
    const from = firstDayOfLaw(record, caseOfLaw(of))
    return from === undefined ? [] : [{ from, last: lastDayInForce(record, of) }]
  })
  if (periods.length === 0) return { because: 'notConcerned', ...whomConcerned(records, of) }
  const [first] = periods.flatMap(({ from, last }) => (asOf <= last ? [from] : [])).sort()
  if (first === undefined) return { because: 'repealed', since: addDays(latest(periods.map(({ last }) => last)), 1) }
  return asOf < first ? { because: 'law', inForceFrom: first } : undefined
}

const latest = (days: readonly Day[]): Day => days.toSorted().at(-1) ?? LAST_DAY

/** The last day on which a record governs a case: the day before a text ends it, or the last day of the calendar. */
const lastDayInForce = ({ amendedBy = [] }: StatedRecord, of: Evaluation['case']): Day => {
  const [end] = amendedBy
    .filter((change) => isEnding(change))
    .flatMap(({ law }) => lawInForceFrom(law, caseOfLaw(of)) ?? [])
    .sort()
  return end === undefined ? LAST_DAY : addDays(end, -1)
}

/** For which schemes, or for which starts of the incapacity, the texts of some records are law. */
const whomConcerned = (
  records: readonly StatedRecord[],
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
  const starts = forScheme.flatMap((period) => period.startsFrom ?? [])
  // Stryker disable next-line EqualityOperator: a text concerns a start on the first of its days
  const [startsFrom] = starts.filter((day) => incapacityStart < day).sort()
  if (startsFrom !== undefined) return { startsFrom }
  // None of these periods begins with a later start, so each of them ended for starts before this one.
  return { startsUntil: latest(forScheme.map((period) => period.startsUntil ?? LAST_DAY)) }
}

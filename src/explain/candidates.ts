import type { Day } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Dossier } from '../dossier/dossier.js'
import type { EventType } from '../dossier/event.js'
import type { Moment } from '../dossier/moment.js'
import type { Evaluation, Exclusion, Obligation } from '../evaluation/evaluation.js'
import { CIRCULAR_APPLIES_FROM } from '../law/coverage.js'
import { scope } from '../law/scheme.js'
import type { RuleId } from '../rules/obligations.js'
import { rulebook } from '../rules/rulebook.js'
import { absenceOf } from './absence-of.js'
import type { Supposition } from './change.js'
import { eventsFor, typesOf } from './event-samples.js'
import { namedReading, type RuleRecord, recordBehind, recordsOf, ruleOfKey } from './record.js'

/**
 * What is worth trying: one thing alone, or several where none suffices.
 * @internal
 */
export interface Candidates {
  readonly alone: readonly (readonly Supposition[])[]
  readonly together: readonly (readonly Supposition[])[]
}

/** @internal */
export const candidatesFor = (key: string, evaluation: Evaluation, dossier: Dossier): Candidates => {
  const obligation = evaluation.obligations.find((one) => one.key === key)
  if (obligation === undefined) return { alone: wheneverAbsent(key, evaluation), together: [] }
  const { state, readings = [] } = obligation
  if (state === 'fulfilled') return { alone: [], together: [] }
  const barriers = evaluation.exclusions.filter((exclusion) => isInTheWay(exclusion, obligation))
  const ends = barriers.map((exclusion) => withoutBar(exclusion, obligation, evaluation, dossier))
  return {
    alone: [
      ...readings.flatMap((reading) => (reading.state === undefined ? [] : [[inReading(reading.reading)]])),
      ...onAnotherDay(obligation),
      ...ends.flat(),
      ...withoutLapse(obligation),
    ],
    // The first way out of each bar, all of them at once; failing that the last, as if none had ever been.
    together: ends.length < 2 ? [] : [ends.flatMap((ways) => ways[0] ?? []), ends.flatMap((ways) => ways.at(-1) ?? [])],
  }
}

/** What bars it today, and what would make it lapse by having stood on its last day. */
const isInTheWay = ({ key, ground, from, until }: Exclusion, obligation: Obligation): boolean => {
  if (obligation.barredBy === undefined) return false
  if (obligation.barredBy.includes(key)) return true
  const last = obligation.window.until
  const stoodOnTheLastDay = last !== null && from <= last && (until === null || last <= until)
  return stoodOnTheLastDay && recordBehind(obligation)?.barredBy?.[ground] !== undefined
}

const on = (asOf: Day): Supposition => ({ suppose: 'day', asOf })

const inReading = (reading: string): Supposition => {
  const { id, value } = namedReading(reading)
  return { suppose: 'reading', reading: id, value }
}

/** The first day of its window, or the day after the last one. */
const onAnotherDay = ({ state, window: { from, until } }: Obligation): Candidates['alone'] => {
  if (state === 'upcoming') return [[on(from)]]
  return state === 'open' && until !== null ? [[on(addDays(until, 1))]] : []
}

/** The end of the bar, so early that it counts; failing that, as if it had never been. */
const withoutBar = (
  { ground, from, until }: Exclusion,
  { state, window }: Obligation,
  { asOf }: Evaluation,
  dossier: Dossier,
): Candidates['alone'] => {
  const rule = rulebook.exclusions.find((one) => one.ground === ground)
  if (rule === undefined) return []
  if (rule.from === 'incapacityStart') return [...(until === null ? [] : [[on(addDays(until, 1))]]), [NOT_CERTIFIED]]
  const without = withoutEvents(rule.from, from, until ?? asOf, dossier)
  const [end] = rule.until
  if (end === undefined) return [without]
  const endingOn = (day: Day): Candidates['alone'] =>
    eventsFor(end, day).map((event) => [{ suppose: 'event', event, moment: end }])
  const today = endingOn(asOf).map((supposed) => [...supposed, on(addDays(asOf, 1))])
  // A bar that stood on the last day would have had to end before it.
  const eve = window.until === null ? asOf : addDays(window.until, -1)
  const before = eve < asOf && eve >= from ? endingOn(eve) : []
  return [...(state === 'lapsed' ? [] : today), ...before, without]
}

const NOT_CERTIFIED: Supposition = { suppose: 'notCertified' }

/** Every event that makes the ground within a stretch of it. */
const withoutEvents = (moment: Moment, from: Day, until: Day, { events = [] }: Dossier): readonly Supposition[] => {
  const types = typesOf(moment)
  return events
    .filter(({ type, on: day }) => types.includes(type) && from <= day && day <= until)
    .map((event) => ({ suppose: 'withoutEvent', type: event.type, on: event.on }))
}

const withoutLapse = ({ lapsedBy }: Obligation): Candidates['alone'] => {
  if (lapsedBy === undefined) return []
  const { type, on: day } = lapsedBy
  switch (type) {
    case 'incapacityEnded':
      return [[{ suppose: 'notEnded' }]]
    case 'incapacityStart':
    case 'certificateRunOut':
    case 'questionnaireNotReceived':
      return []
    default:
      return [[{ suppose: 'withoutEvent', type, on: day }]]
  }
}

/** Whatever could make a rule give an obligation: another day, another contract, what triggers it. */
const wheneverAbsent = (key: string, evaluation: Evaluation): Candidates['alone'] => {
  const records = recordsOf(ruleOfKey(key))
  if (records.length === 0) return []
  const absence = absenceOf(key, records, evaluation)
  const { scheme, incapacityStart } = evaluation.case
  switch (absence.because) {
    case 'status':
      return [
        [on(incapacityStart)],
        [on(scope[scheme].from)],
        [on(CIRCULAR_APPLIES_FROM)],
        [{ suppose: 'recognised' } as const],
      ].filter(([one]) => one?.suppose !== 'day' || one.asOf > evaluation.asOf)
    case 'contract':
      return [[{ suppose: 'contract', employmentContract: absence.employmentContract }]]
    case 'law':
      return [[on(absence.inForceFrom)]]
    case 'later':
      return [[on(absence.from)]]
    case 'repealed':
    case 'notConcerned':
      return []
    case 'notTriggered':
      return records.flatMap((record) => trigger(record, evaluation))
  }
}

/** An event that only ever carries out a duty is supposed only while that duty stands (A6-1 to A6-3). */
const carriesOut: { readonly [type in EventType]?: RuleId } = { referred: 'referral.make' }

const trigger = ({ trigger: moment }: RuleRecord, { asOf, obligations }: Evaluation): Candidates['alone'] => {
  if (typeof moment === 'object') {
    return obligations
      .filter(({ rule, window }) => rule === moment.missed.rule && window.until !== null && window.until >= asOf)
      .map(({ window: { until } }) => [on(addDays(until ?? asOf, 1))])
  }
  if (moment === 'incapacityStart') return []
  return eventsFor(moment, asOf)
    .filter(({ type }) => {
      const duty = carriesOut[type]
      return duty === undefined || obligations.some(({ rule, state }) => rule === duty && state === 'open')
    })
    .map((event) => [{ suppose: 'event', event, moment }])
}

import { type Day, LAST_DAY } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Cause } from '../dossier/cause.js'
import type { Dossier } from '../dossier/dossier.js'
import type { DossierEvent } from '../dossier/event.js'
import type { EventType } from '../dossier/event-order.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Exclusion } from '../evaluation/result/exclusion.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import { scope } from '../law/scheme.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import { type Trigger, triggersIn } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import { absenceOf } from './absence-of.js'
import type { Supposition } from './change.js'
import { eventsFor, typesOf } from './event-samples.js'
import { namedReading, type RuleRecord, recordBehind, recordsNamed } from './record.js'
import { caseOfLaw, versionOn, versionsOf } from './version-on.js'

/**
 * The suppositions to try: each list alone, or together where none alone suffices.
 */
interface Candidates {
  readonly alone: readonly (readonly Supposition[])[]
  readonly together: readonly (readonly Supposition[])[]
}

/** The suppositions to try for an obligation, or for a rule that gave none. @internal */
export const candidatesFor = (
  rulebook: Rulebook,
  key: string,
  evaluation: Evaluation,
  dossier: Dossier,
): Candidates => {
  const obligation = evaluation.obligations.find((one) => one.key === key)
  if (obligation === undefined) return { alone: forAbsent(rulebook, key, evaluation, dossier), together: [] }
  const { state, readings = [] } = obligation
  if (state === 'fulfilled') return { alone: [], together: [] }
  const exclusions = evaluation.exclusions.filter((exclusion) => isInTheWay(rulebook, exclusion, obligation))
  const ends = exclusions.flatMap((exclusion) =>
    rulebook.exclusions
      .filter(({ ground }) => ground === exclusion.ground)
      .map((rule) =>
        rule.from === 'presumption'
          ? withoutPresumption(rulebook, exclusion, dossier)
          : withoutExclusion(rule, exclusion, obligation, evaluation, dossier),
      ),
  )
  return {
    alone: [
      ...readings.flatMap(({ reading }) => inReading(reading)),
      ...onAnotherDay(obligation, dossier),
      ...ends.flat(),
      ...withoutLapse(obligation, dossier),
    ],
    // Stryker disable next-line ConditionalExpression: where nothing bars it, the certificate alone is tried in vain
    together: ends.length === 0 ? [] : allAtOnce(ends, dossier),
  }
}

/**
 * For all exclusions at once: the first candidate of each; then the last of each, as if there were no exclusion; then the
 * same without the certificate, because what made an exclusion may be all that shows that the incapacity went on.
 */
const allAtOnce = (ends: readonly Candidates['alone'][], dossier: Dossier): Candidates['together'] => {
  const without = ends.flatMap((ways) => ways.slice(-1).flat())
  return [
    // Stryker disable next-line ConditionalExpression: the ways out of one exclusion were tried alone
    ...(ends.length < 2 ? [] : [ends.flatMap((ways) => ways.slice(0, 1).flat()), without]),
    ...(isCertified(dossier) ? [[...without, { suppose: 'notCertified' } as const]] : []),
  ]
}

/** Whether an exclusion bars the step now, or would make it lapse because it barred the step on its last day. */
const isInTheWay = (rulebook: Rulebook, { key, ground, from, until }: Exclusion, obligation: Obligation): boolean => {
  if (obligation.barredBy === undefined) return false
  if (obligation.barredBy.includes(key)) return true
  // One without an end bars the step now. A step without a last day has none that an exclusion contains.
  const last = obligation.window.until ?? LAST_DAY
  const containsLastDay = from <= last && last <= (until ?? from)
  // Stryker disable next-line OptionalChaining: every step of an evaluation is of a record
  return containsLastDay && recordBehind(rulebook, obligation)?.barredBy?.[ground] !== undefined
}

const on = (asOf: Day): Supposition => ({ suppose: 'day', asOf })

const inReading = (reading: string): Candidates['alone'] => {
  const named = namedReading(reading)
  return named === undefined ? [] : [[{ suppose: 'reading', reading: named.id, value: named.value }]]
}

const eventsOf = ({ events }: Dossier): readonly DossierEvent[] => {
  // Stryker disable next-line ArrayDeclaration: a text is no event of any type
  return events ?? []
}

/** Whether a certificate or a recognition states a last day. */
const isCertified = (dossier: Dossier): boolean =>
  dossier.incapacity.certifiedUntil !== undefined ||
  eventsOf(dossier).some((event) =>
    event.type === 'recognitionDecided' ? event.until !== undefined : event.type === 'certificateReceived',
  )

/** The first day of its window, or the day after the last one. */
const onAnotherDay = ({ state, window: { from, until } }: Obligation, dossier: Dossier): Candidates['alone'] => {
  // Where the certificate runs out before that day, its end would have to be supposed away too.
  if (state === 'upcoming')
    return [[on(from)], ...(isCertified(dossier) ? [[{ suppose: 'notCertified' } as const, on(from)]] : [])]
  return state === 'open' && until !== null ? [[on(addDays(until, 1))]] : []
}

/** The end of the exclusion, early enough to change the state; then its absence. */
const withoutExclusion = (
  rule: ExclusionRule,
  { from, until }: Exclusion,
  { window }: Obligation,
  { asOf, case: of }: Evaluation,
  dossier: Dossier,
): Candidates['alone'] => {
  if (rule.from === 'incapacityStart') {
    const later: Candidates['alone'] = until === null ? [] : [[on(addDays(until, 1))]]
    // Stryker disable next-line ConditionalExpression: near the pension age the certificate is supposed away in vain
    return rule.certifiedBefore === undefined ? later : [...later, withoutKnownEnd(dossier)]
  }
  const types = versionsOf(rule).flatMap((version) => typesOfStart(version))
  const without = withoutEvents(types, from, until ?? asOf, dossier)
  // The law that governs the step decides what ends its bars.
  const [first] = versionOn(rule, window.until ?? asOf, caseOfLaw(of)).until
  if (first === undefined) return [without]
  // Stryker disable next-line ConditionalExpression: no exclusion has a text of its own for the first of its ends
  const end = typeof first === 'string' ? first : first.moment
  const endingOn = (day: Day): Candidates['alone'] =>
    eventsFor(end, day, dossier.employmentContract).map((event) => [{ suppose: 'event', event, moment: end }])
  const today = endingOn(asOf).map((supposed) => [...supposed, on(addDays(asOf, 1))])
  // An exclusion that contains the last day of the window must end before that day.
  const eve = window.until === null ? asOf : addDays(window.until, -1)
  // Stryker disable next-line ConditionalExpression: an end before the start is tried in vain
  const before = eve >= from ? endingOn(eve) : []
  return [...today, ...before, without]
}

/** The types of the events that start an exclusion. */
const typesOfStart = ({ from }: ExclusionRule): readonly EventType[] => {
  // Stryker disable next-line ConditionalExpression,LogicalOperator,StringLiteral,ArrayDeclaration: the compiler asks for it; no event has either type
  if (from === 'incapacityStart' || from === 'presumption') return []
  return typesOf(from)
}

/** The end that is known beforehand supposed away, and the certificate with it. */
const withoutKnownEnd = (dossier: Dossier): readonly Supposition[] => {
  const certified: readonly Supposition[] = [{ suppose: 'notCertified' }]
  const ended = withoutEnd(dossier)
  return ended.length === 0 || isCertified(dossier) ? [...certified, ...ended] : ended
}

/** The end supposed away, as the dossier states it and as events tell it. */
const withoutEnd = (dossier: Dossier): readonly Supposition[] => [
  ...(dossier.incapacity.endedOn === undefined ? [] : [{ suppose: 'notEnded' } as const]),
  ...endsTold(dossier),
]

/**
 * The day after the presumption; what started it supposed away; and with it what would start one in its place: a later
 * plan starts none only because this one runs.
 */
const withoutPresumption = (
  { presumptions }: Rulebook,
  { from, until }: Exclusion,
  dossier: Dossier,
): Candidates['alone'] => {
  const starts = presumptions.flatMap(versionsOf).map(({ trigger }) => trigger)
  return [
    ...(until === null ? [] : [[on(addDays(until, 1))]]),
    withoutEvents(starts, from, from, dossier),
    withoutEvents(starts, from, until ?? from, dossier),
  ]
}

/** The absence of the events of some types within a period. */
const withoutEvents = (types: readonly Cause[], from: Day, until: Day, dossier: Dossier): readonly Supposition[] =>
  absenceOfEach(eventsOf(dossier).filter(({ type, on: day }) => types.includes(type) && from <= day && day <= until))

/** An event recorded twice for one day is listed once. */
const absenceOfEach = (found: readonly DossierEvent[]): readonly Supposition[] =>
  found
    .filter((event, index) => found.findIndex(({ type, on: day }) => type === event.type && day === event.on) === index)
    .map(({ type, on: day }) => ({ suppose: 'withoutEvent', type, on: day }))

const withoutLapse = ({ lapsedBy }: Obligation, dossier: Dossier): Candidates['alone'] => {
  if (lapsedBy === undefined) return []
  const { type, on: day } = lapsedBy
  switch (type) {
    case 'incapacityEnded':
      return [[{ suppose: 'notEnded' }, ...endsTold(dossier)]]
    case 'certificateRunOut':
      return [[{ suppose: 'notCertified' }]]
    case 'workResumed':
      // The incapacity counts as ended on the eve of a full resumption.
      return [withoutEvents([type], addDays(day, 1), addDays(day, 1), dossier)]
    default:
      return [withoutEvents([type], day, day, dossier)]
  }
}

/** The absence of every event that tells an end. One that a relapse took away ends nothing any more (FA-1). */
const endsTold = (dossier: Dossier): readonly Supposition[] => {
  const events = eventsOf(dossier)
  const relapses = events.filter(({ type }) => type === 'incapacityResumed').map(({ on: day }) => day)
  return absenceOfEach(
    events.filter(
      (event) =>
        event.type === 'incapacityEnded' &&
        relapses.every((relapse) => event.on >= relapse || event.lastDay >= relapse),
    ),
  )
}

/** The suppositions that could make a rule give an obligation: another day, another contract, its trigger. */
const forAbsent = (rulebook: Rulebook, key: string, evaluation: Evaluation, dossier: Dossier): Candidates['alone'] => {
  const records = recordsNamed(rulebook, key)
  const absence = absenceOf(key, records, evaluation, rulebook)
  const { scheme, incapacityStart } = evaluation.case
  switch (absence.because) {
    case 'status':
      return [
        ...[incapacityStart, scope[scheme].from].filter((day) => day > evaluation.asOf).map((day) => [on(day)]),
        [{ suppose: 'recognised' }],
      ]
    case 'contract':
      return [[{ suppose: 'contract', employmentContract: absence.employmentContract }]]
    case 'law':
      return [[on(absence.inForceFrom)]]
    case 'later':
      return [[on(absence.from)]]
    case 'endsBefore': {
      const later = [...withoutEnd(dossier), on(absence.from)]
      return [later, ...(isCertified(dossier) ? [[{ suppose: 'notCertified' } as const, ...later]] : [])]
    }
    case 'repealed':
    case 'notConcerned':
    case 'noEarlyEnd':
    case 'notNearPensionAge':
      return []
    case 'notTriggered':
      return records.flatMap((record) => trigger(record, evaluation))
  }
}

/** Events that only fulfil a duty. Such an event is supposed only while the duty is open (A6-1 to A6-3). */
const carriesOut: { readonly [type in EventType]?: RuleId } = { referred: 'referral.make' }

const trigger = (record: RuleRecord, evaluation: Evaluation): Candidates['alone'] =>
  triggersIn(record).flatMap((one) => triggerBy(one, evaluation))

const triggerBy = (moment: Trigger, { asOf, obligations, case: of }: Evaluation): Candidates['alone'] => {
  if (typeof moment === 'object') {
    const step = 'missed' in moment ? moment.missed : 'barred' in moment ? moment.barred : undefined
    return obligations
      .filter(({ variant, window }) => variant === step && window.until !== null && window.until >= asOf)
      .map(({ window: { until } }) => [on(addDays(until ?? asOf, 1))])
  }
  // Stryker disable next-line ConditionalExpression,StringLiteral,ArrayDeclaration: the compiler asks for it; no event makes the start
  if (moment === 'incapacityStart') return []
  return eventsFor(moment, asOf, of.employmentContract)
    .filter(({ type }) => {
      const duty = carriesOut[type]
      return duty === undefined || obligations.some(({ rule, state }) => rule === duty && state === 'open')
    })
    .map((event) => [{ suppose: 'event', event, moment }])
}

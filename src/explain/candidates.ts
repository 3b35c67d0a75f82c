import { type Day, LAST_DAY } from '../calendar/day.js'
import { addDays } from '../calendar/months.js'
import type { Dossier } from '../dossier/dossier.js'
import type { EventType } from '../dossier/event-order.js'
import type { Evaluation } from '../evaluation/result/evaluation.js'
import type { Exclusion } from '../evaluation/result/exclusion.js'
import type { Obligation } from '../evaluation/result/obligation.js'
import type { ExclusionRule } from '../rules/exclusion-rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { forAbsent } from './candidates-for-absent.js'
import { eventsFor, typesOf } from './event-samples.js'
import { namedReading, recordBehind } from './record.js'
import { endsTold, isCertified, onDay, type Suppositions, withoutEvents, withoutKnownEnd } from './suppositions.js'
import { caseOfLaw, versionOn, versionsOf } from './version-on.js'

/**
 * The suppositions to try: each list alone, or together where none alone suffices.
 */
interface Candidates {
  readonly alone: Suppositions
  readonly together: Suppositions
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
const allAtOnce = (ends: readonly Suppositions[], dossier: Dossier): Suppositions => {
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

const inReading = (reading: string): Suppositions => {
  const named = namedReading(reading)
  return named === undefined ? [] : [[{ suppose: 'reading', reading: named.id, value: named.value }]]
}

/** The first day of its window, or the day after the last one. */
const onAnotherDay = ({ state, window: { from, until } }: Obligation, dossier: Dossier): Suppositions => {
  // Where the certificate runs out before that day, its end would have to be supposed away too.
  if (state === 'upcoming')
    return [[onDay(from)], ...(isCertified(dossier) ? [[{ suppose: 'notCertified' } as const, onDay(from)]] : [])]
  return state === 'open' && until !== null ? [[onDay(addDays(until, 1))]] : []
}

/** The end of the exclusion, early enough to change the state; then its absence. */
const withoutExclusion = (
  rule: ExclusionRule,
  { from, until }: Exclusion,
  { window }: Obligation,
  { asOf, case: of }: Evaluation,
  dossier: Dossier,
): Suppositions => {
  if (rule.from === 'incapacityStart') {
    const later: Suppositions = until === null ? [] : [[onDay(addDays(until, 1))]]
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
  const endingOn = (day: Day): Suppositions =>
    eventsFor(end, day, dossier.employmentContract).map((event) => [{ suppose: 'event', event, moment: end }])
  const today = endingOn(asOf).map((supposed) => [...supposed, onDay(addDays(asOf, 1))])
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

/**
 * The day after the presumption; what started it supposed away; and with it what would start one in its place: a later
 * plan starts none only because this one runs.
 */
const withoutPresumption = ({ presumptions }: Rulebook, { from, until }: Exclusion, dossier: Dossier): Suppositions => {
  const starts = presumptions.flatMap(versionsOf).map(({ trigger }) => trigger)
  return [
    ...(until === null ? [] : [[onDay(addDays(until, 1))]]),
    withoutEvents(starts, from, from, dossier),
    withoutEvents(starts, from, until ?? from, dossier),
  ]
}

const withoutLapse = ({ lapsedBy }: Obligation, dossier: Dossier): Suppositions => {
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

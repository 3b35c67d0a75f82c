import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf, upMonths } from '../calendar/day-number.js'
import { sorted } from '../dossier/in-order.js'
import { entriesOf } from '../dossier/moment-place.js'
import { byPlace, type Period, pairedPeriods } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Boundary } from '../law/term.js'
import { DEFAULT_INTERPRETATION, resolve } from '../law/term.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { ExclusionVersion } from './plan/planned-exclusion.js'

const NONE: readonly never[] = []

/**
 * The past and present periods of an exclusion.
 *
 * @param presumed - the periods of the legal presumptions of the case
 * @internal
 */
export const periodsOfGround = (
  version: ExclusionVersion,
  timeline: Timeline,
  law: LawOfCase,
  presumed: readonly Period[],
): readonly Period[] => {
  const { rule, from } = version
  if (from === undefined) {
    if (rule.from === 'presumption') return presumed
    return rule.monthsBeforePensionAge === undefined
      ? certified(rule.certifiedBefore, timeline)
      : nearPensionAge(rule.monthsBeforePensionAge, timeline)
  }
  const starts = entriesOf(timeline.happened, from)
  // An exclusion without an end has one period from its first day on, however often its start is reported.
  // Stryker disable next-line ConditionalExpression: only what has started is asked for; the compiler asks
  return starts === undefined ? NONE : pairedPeriods(starts, lawfulEnds(version, timeline, law))
}

/** The ends that count: a moment that ends it by a later text alone, only from the first day of that text on. */
const lawfulEnds = ({ until }: ExclusionVersion, { happened }: Timeline, law: LawOfCase): readonly Entry[] => {
  const found: Entry[] = []
  for (const { moment, since } of until)
    for (const end of entriesOf(happened, moment) ?? NONE)
      if (since === undefined || end.on >= inForceFrom(law, since)) found.push(end)
  return sorted(found, byPlace)
}

/**
 * The period of the certificate. After its last day, it does not show whether the incapacity continues. An end that is
 * known beforehand counts as that of a certificate.
 */
const certified = (before: Boundary | undefined, { incapacity, start }: Timeline): readonly Period[] => {
  const day = before && resolve(before, start.anchors, DEFAULT_INTERPRETATION)
  // Stryker disable next-line ConditionalExpression: the day of sending is always known; the compiler asks
  if (day === undefined) return NONE
  const { certifiedUntil = Number.POSITIVE_INFINITY, endsOn = Number.POSITIVE_INFINITY } = incapacity
  const until = Math.min(endsOn, certifiedUntil)
  return start.on <= until && until < day ? [[start.on, until]] : NONE
}

/** From the start on, where the incapacity started so many months before the end of the month of pension age, or later. */
const nearPensionAge = (months: number, { dossier, start }: Timeline): readonly Period[] => {
  const reached = dossier.pensionAgeReachedOn
  if (reached === undefined) return NONE
  return start.on < firstOfMonths(reached, months) ? NONE : [[start.on, null]]
}

/** The first of so many calendar months, the last of which is the month of a day. */
const firstOfMonths = (day: Day, months: number): DayNumber =>
  upMonths(numberOf(day) - (Number(day.slice(8)) - 1), 1 - months)

import type { Day } from '../calendar/day.js'
import { type DayNumber, numberOf, upMonths } from '../calendar/day-number.js'
import { entriesOf } from '../dossier/moment-place.js'
import { endsAmong, type Period, pairedPeriods } from '../dossier/paired-periods.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { Boundary } from '../law/term.js'
import { DEFAULT_INTERPRETATION, resolve } from '../law/term.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { ExclusionVersion } from './plan/planned-exclusion.js'

const NONE: readonly Period[] = []

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
  const { rule, from, until } = version
  if (from === undefined) {
    if (rule.from === 'presumption') return presumed
    return rule.monthsBeforePensionAge === undefined
      ? certified(rule.certifiedBefore, timeline)
      : nearPensionAge(rule.monthsBeforePensionAge, timeline)
  }
  const { happened } = timeline
  const starts = entriesOf(happened, from)
  const first = starts?.[0]
  if (starts === undefined || first === undefined) return NONE
  // An exclusion without an end has one period from its first day on, however often its start is reported.
  if (until.length === 0) return [[first.on, null]]
  return pairedPeriods(starts, lawfulEnds(version, timeline, law))
}

/** The ends that count: a moment that ends it by a later text alone, only from the first day of that text on. */
const lawfulEnds = ({ until }: ExclusionVersion, { happened }: Timeline, law: LawOfCase): readonly Entry[] => {
  const moments = until.map(({ moment }) => moment)
  if (until.every(({ since }) => since === undefined)) return endsAmong(moments, happened)
  const ends = new Set<Entry>()
  for (const { moment, since } of until)
    for (const end of entriesOf(happened, moment) ?? [])
      if (since === undefined || end.on >= inForceFrom(law, since)) ends.add(end)
  return endsAmong(moments, happened).filter((end) => ends.has(end))
}

/**
 * The period of the certificate. After its last day, it does not show whether the incapacity continues. An end that is
 * known beforehand counts as that of a certificate.
 */
const certified = (before: Boundary | undefined, { incapacity, start }: Timeline): readonly Period[] => {
  const { certifiedUntil, endsOn = certifiedUntil } = incapacity
  if (before === undefined || endsOn === undefined) return NONE
  const until = Math.min(endsOn, certifiedUntil ?? endsOn)
  if (until < start.on) return NONE
  const day = resolve(before, start.anchors, DEFAULT_INTERPRETATION)
  return day !== undefined && until < day ? [[start.on, until]] : NONE
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

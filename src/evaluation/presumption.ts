import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { hasContractOn } from '../dossier/contracts.js'
import { firstAfter, firstSince, isBefore } from '../dossier/entries.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import { lastDayOf } from '../law/term.js'
import { endOfPresumption } from '../rules/presumption-end.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Mutable, Presumption } from './evaluation.js'
import type { PlannedPresumption, PresumptionVersion } from './plan/planned-presumption.js'
import { othersFor } from './plan/planned-term.js'
import { versionOn } from './plan/versions.js'

/** The presumption that is running, or the last one that ran; null where none has started. @internal */
export const presumptionOf = (presumptions: readonly PlannedPresumption[], of: CaseOnDay): Presumption | null => {
  let last: Presumption | null = null
  for (const planned of presumptions) {
    for (const { start, version } of startsOf(planned, of)) {
      const next = presumptionFrom(version, start, of)
      // A running one ends on or after the day of the evaluation, so the one with the latest end is the right one.
      if (next !== undefined && (last === null || next.until > last.until)) last = next
    }
  }
  return last
}

interface Start {
  readonly start: Entry
  readonly version: PresumptionVersion
}

/** The starts of presumptions, each in the version that governs its day; none that would extend another (LP-1). */
const startsOf = (planned: PlannedPresumption, { timeline, law }: CaseOnDay): readonly Start[] => {
  const found: Start[] = []
  for (const moment of planned.triggers) {
    for (const start of entriesOf(timeline.happened, moment) ?? NOTHING) {
      const version = versionOn(planned, law, start.on)
      if (version?.trigger !== moment) continue
      const previous = found.at(-1)
      if (previous === undefined || hasEnded(previous, start, timeline)) found.push({ start, version })
    }
  }
  return found
}

const NOTHING: readonly Entry[] = []

/** Tells whether the trajectory of a presumption ended before the next start. */
const hasEnded = ({ start, version }: Start, next: Entry, { happened }: Timeline): boolean => {
  const ended = firstAfter(entriesOf(happened, version.trajectoryEnd), start)
  return ended !== undefined && isBefore(ended, next)
}

const presumptionFrom = (version: PresumptionVersion, start: Entry, of: CaseOnDay): Presumption | undefined => {
  const { timeline, interpretation } = of
  const { rule } = version
  if (rule.employmentContract && !hasContractOn(timeline.contracts, start.on)) return undefined
  const maximum = lastDayOf(rule.window, start.anchors, interpretation) ?? start.on
  const end = endOf(version, start, maximum, timeline)
  // Where work or retraining starts on the day of the plan, no day is covered.
  if (end.on < start.on) return undefined
  const readings = otherEnds(version, start, end.on, of)
  const { kind, norms } = rule
  const [from, until, maxUntil] = [dayOf(start.on), dayOf(end.on), dayOf(maximum)]
  const endedBy = end.by === 'maximum' && maximum >= timeline.asOf ? null : end.by
  const found = { kind, from, until, maxUntil, endedBy, norms }
  return readings === undefined ? found : { ...found, readings }
}

/** The other readings that give another last day; undefined where none does. */
const otherEnds = (
  version: PresumptionVersion,
  start: Entry,
  end: DayNumber,
  { timeline, interpretation }: CaseOnDay,
): Presumption['readings'] => {
  let found: Mutable<NonNullable<Presumption['readings']>> | undefined
  for (const other of othersFor(version.term, interpretation)) {
    const maximum = lastDayOf(version.rule.window, start.anchors, other.interpretation) ?? start.on
    const { on } = endOf(version, start, maximum, timeline)
    if (on === end) continue
    found = [...(found ?? []), { reading: other.reading, window: { from: dayOf(start.on), until: dayOf(on) } }]
  }
  return found
}

const endOf = ({ endedBy }: PresumptionVersion, start: Entry, maximum: DayNumber, { happened }: Timeline) =>
  endOfPresumption(endedBy, maximum, (moment) => firstSince(entriesOf(happened, moment), start)?.on)

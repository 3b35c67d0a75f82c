import { dayOf } from '../calendar/day-number.js'
import { firstFrom } from '../dossier/entries.js'
import type { AbsencePlace } from '../dossier/event.js'
import { entriesOf } from '../dossier/moment-place.js'
import type { Entry } from '../dossier/timeline.js'
import type { CaseOnDay } from './case-on-day.js'
import type { Consequence } from './evaluation.js'
import type { ConsequenceVersion, PlannedConsequences } from './plan/planned-consequence.js'
import { versionOn } from './plan/versions.js'

/** The consequences of the unjustified absences of a case, each by the law of the planned day. @internal */
export const consequencesOf = ({ absence, rules }: PlannedConsequences, of: CaseOnDay): readonly Consequence[] => {
  const reported = entriesOf(of.timeline.happened, absence)
  if (reported === undefined) return []
  const found: Consequence[] = []
  const countAt = new Map<AbsencePlace, number>()
  // Absences are counted in the order of their planned days, not of their reports.
  for (const entry of reported.toSorted(byPlannedDay)) {
    const { event } = entry
    if (event?.type !== 'unjustifiedAbsence') continue
    const { at } = event
    const number = (countAt.get(at) ?? 0) + 1
    countAt.set(at, number)
    for (const planned of rules) {
      const version = versionOn(planned, of.law, plannedDay(entry))
      if (version === undefined || !version.rule.at.includes(at)) continue
      if (version.rule.absence === null || version.rule.absence === number)
        found.push(consequence(version, entry, number, of))
    }
  }
  return found
}

const plannedDay = ({ anchors, on }: Entry) => anchors.planned ?? on

const byPlannedDay = (one: Entry, other: Entry): number => plannedDay(one) - plannedDay(other)

const consequence = (
  { rule, until }: ConsequenceVersion,
  entry: Entry,
  absence: number,
  { timeline }: CaseOnDay,
): Consequence => {
  const { kind, percentage, from, norms, notice } = rule
  const planned = plannedDay(entry)
  const end = until === undefined ? undefined : firstFrom(entriesOf(timeline.happened, until), planned)
  return {
    kind,
    percentage,
    absence,
    plannedOn: dayOf(planned),
    from: from === null ? null : dayOf(planned),
    until: end === undefined ? null : dayOf(end.on),
    norms,
    ...(notice !== undefined && { notice }),
  }
}

import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import { firstFrom } from '../dossier/entries.js'
import type { AbsencePlace } from '../dossier/event.js'
import { numberOfMoment } from '../dossier/moment-number.js'
import type { Entry, Timeline } from '../dossier/timeline.js'
import type { ConsequenceRule } from '../rules/absences.js'
import type { Consequence } from './evaluation.js'
import { holds } from './law-of-rule.js'

/** What the unjustified absences of a case lead to, by the law of the day on which each was planned. @internal */
export const consequencesOf = (rules: readonly ConsequenceRule[], timeline: Timeline): readonly Consequence[] => {
  const reported = timeline.happened[numberOfMoment.unjustifiedAbsence]
  if (reported === undefined) return []
  const found: Consequence[] = []
  const countAt = new Map<AbsencePlace, number>()
  // Counted in the order in which they were planned, whenever they were reported.
  for (const entry of reported.toSorted(byPlannedDay)) {
    const { event } = entry
    if (event?.type !== 'unjustifiedAbsence') continue
    const { at, plannedOn } = event
    const number = (countAt.get(at) ?? 0) + 1
    countAt.set(at, number)
    for (const rule of rules) {
      if (!rule.at.includes(at) || (rule.absence !== null && rule.absence !== number)) continue
      if (isLaw(rule.law, plannedOn, timeline)) found.push(consequence(rule, entry, number, timeline))
    }
  }
  return found
}

const byPlannedDay = (one: Entry, other: Entry): number => (one.anchors.planned ?? 0) - (other.anchors.planned ?? 0)

const isLaw = (law: ConsequenceRule['law'], plannedOn: Day, { dossier }: Timeline): boolean =>
  holds(law, plannedOn, dossier.incapacity.start, dossier.scheme)

const consequence = (
  { kind, percentage, from, until, norms, notice }: ConsequenceRule,
  { anchors, on }: Entry,
  absence: number,
  { happened }: Timeline,
): Consequence => {
  const planned = anchors.planned ?? on
  const end = until === null ? undefined : firstFrom(happened[numberOfMoment[until]], planned)
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

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
  // Counted in the order in which they were planned, whenever they were reported.
  const absences = reported.toSorted(byPlannedDay)
  const countAt = new Map<AbsencePlace, number>()
  return absences.flatMap((entry) => {
    const { event } = entry
    if (event?.type !== 'unjustifiedAbsence') return []
    const number = (countAt.get(event.at) ?? 0) + 1
    countAt.set(event.at, number)
    return rules
      .filter(({ at, absence }) => at.includes(event.at) && (absence === null || absence === number))
      .filter(({ law }) => isLaw(law, event.plannedOn, timeline))
      .map((rule) => consequence(rule, entry, number, timeline))
  })
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

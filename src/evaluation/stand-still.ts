import type { DayNumber } from '../calendar/day-number.js'
import { entriesOf, placeOfMoment } from '../dossier/moment-place.js'
import { endsAmong, type Period, pairedPeriods } from '../dossier/paired-periods.js'
import type { Timeline } from '../dossier/timeline.js'

/** The known periods of maternity protection, in order (FA-3). @internal */
export const protectionOf = ({ happened }: Timeline): readonly Period[] => {
  const starts = entriesOf(happened, placeOfMoment('maternityProtectionStarted'))
  if (starts === undefined) return NONE
  return pairedPeriods(starts, endsAmong([placeOfMoment('maternityProtectionEnded')], happened))
}

const NONE: readonly Period[] = []

/**
 * Where the months stand still during maternity protection (RD-13), a day that is counted from the start moves by each
 * day of protection that has passed before it; null where none has passed.
 * @internal
 */
export const standStillIn = (timeline: Timeline): ((day: DayNumber) => DayNumber) | null => {
  const periods = protectionOf(timeline)
  // Stryker disable next-line ConditionalExpression: without protection no day moves
  if (periods.length === 0) return null
  const { start, asOf } = timeline
  return (day) => {
    let moved = day
    for (const [from, until] of periods) {
      const first = Math.max(from, start.on)
      if (first > moved) break
      moved += Math.max(0, (until ?? asOf) - first + 1)
    }
    return moved
  }
}

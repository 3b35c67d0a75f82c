import type { DayNumber } from '../calendar/day-number.js'
import type { Interpretation } from '../law/term.js'
import type { AbsenceConsequence } from '../rules/consequences.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { AmendedConsequence, PlannedAbsenceConsequence } from './plan/planned-consequence.js'
import { versionOn } from './plan/versions.js'

/**
 * The rate of another answer, where it would hold on a planned day: from the first day of its text on, until a later text
 * changes or ends the consequence.
 * @internal
 */
export const rateOtherwiseOn = (
  planned: PlannedAbsenceConsequence,
  law: LawOfCase,
  day: DayNumber,
): AbsenceConsequence['rateOtherwise'] => {
  const { original, otherRateSince } = planned
  // Stryker disable next-line ConditionalExpression: a record without that text has no other rate; the compiler asks
  if (otherRateSince === undefined) return undefined
  const since = inForceFrom(law, otherRateSince)
  if (day < since || versionOn(planned, law, day) !== versionOn(planned, law, since)) return undefined
  return original.rateOtherwise
}

/**
 * The version that governs an absence by the day planned; undefined where none does. It may be law by the answer alone
 * that is followed: by the others there is no consequence on that day.
 * @internal
 */
export const consequenceOn = (
  planned: PlannedAbsenceConsequence,
  law: LawOfCase,
  day: DayNumber,
  { readings }: Interpretation,
): AmendedConsequence<AbsenceConsequence> | undefined => {
  const version = versionOn(planned, law, day)
  if (version !== undefined) return version
  const other = rateOtherwiseOn(planned, law, day)
  if (other === undefined || readings[other.by.question] !== other.by.answer) return undefined
  const { kind, percentage, norms } = other
  return { ...planned.original, kind, percentage, norms }
}

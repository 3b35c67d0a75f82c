import type { DayNumber } from '../calendar/day-number.js'
import type { Interpretation } from '../law/term.js'
import type { AbsenceConsequence } from '../rules/consequences.js'
import { inForceFrom, type LawOfCase } from './plan/law-of-case.js'
import type { AmendedConsequence, PlannedAbsenceConsequence } from './plan/planned-consequence.js'
import { versionOn } from './plan/versions.js'

/** The version of a consequence that governs a planned day. */
interface ConsequenceVersion {
  readonly version: AmendedConsequence<AbsenceConsequence>
  /** Whether it is law by the answer alone that is followed: by the others there is no consequence on that day. */
  readonly byAnswerAlone: boolean
}

/** The version that governs an absence by the day planned; undefined where none does. @internal */
export const consequenceOn = (
  planned: PlannedAbsenceConsequence,
  law: LawOfCase,
  day: DayNumber,
  { readings }: Interpretation,
): ConsequenceVersion | undefined => {
  const version = versionOn(planned, law, day)
  if (version !== undefined) return { version, byAnswerAlone: false }
  const { original, otherRateSince } = planned
  const { rateOtherwise } = original
  if (rateOtherwise === undefined || otherRateSince === undefined) return undefined
  const { question, answer } = rateOtherwise.by
  if (readings[question] !== answer || day < inForceFrom(law, otherRateSince)) return undefined
  const { kind, percentage, norms } = rateOtherwise
  return { version: { ...original, kind, percentage, norms }, byAnswerAlone: true }
}

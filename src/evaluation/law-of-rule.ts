import type { Day } from '../calendar/day.js'
import { type DayNumber, dayOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import { periodOf } from '../law/coverage.js'
import { type CaseLaw, eraOn } from '../law/era.js'
import { frozen } from '../law/frozen.js'
import { type Scheme, scope } from '../law/scheme.js'
import type { LawVersion } from '../law/version.js'
import { lawOn } from '../rules/law-on.js'
import type { RuleVersion } from '../rules/obligation-rule.js'
import type { Evaluation } from './evaluation.js'
import type { Instance } from './instance.js'
import type { PlannedRule } from './planned-rule.js'

/** Tells whether a law holds on a day for a case of that start and scheme. @internal */
export const holds = (law: LawVersion, on: Day, start: Day, scheme: Scheme): boolean =>
  on >= scope[scheme].from && periodOf(law, on, start, scheme) !== undefined

// Worked out once for each era: between two changes of the law the answer is the same.
const laws: (Evaluation['law'] | undefined)[] = []

/** The law of a day for a case, as an evaluation reports it. @internal */
export const lawOfDay = (asOf: DayNumber, of: CaseLaw): Evaluation['law'] => {
  const era = eraOn(of, asOf)
  const before = laws[era]
  if (before !== undefined) return before
  const { version, coverage, notices } = lawOn(dayOf(asOf), of.start, of.scheme)
  const law = frozen({ version, coverage, notices })
  laws[era] = law
  return law
}

/** The version of a rule that holds on a day; null where the rule is not law then. */
const versionOn = ({ versions, byEra }: PlannedRule, on: DayNumber, of: CaseLaw): RuleVersion | null => {
  const era = eraOn(of, on)
  const before = byEra[era]
  if (before !== undefined) return before
  const day = dayOf(on)
  const version = versions.find(({ law }) => holds(law, day, of.start, of.scheme)) ?? null
  byEra[era] = version
  return version
}

/**
 * The version of the rule that governs an instance. It must be law on the last day of its window,
 * or today while that day is still to come; among several versions the law of the day counts on
 * which the step was done, or of today while it is not (docs/decisions/0008).
 * @internal
 */
export const lawBehind = (
  { planned, trigger, from, until, fulfilment }: Instance,
  { law, asOf }: Timeline,
): RuleVersion | null => {
  const { listedFromWindow, lawOf } = planned
  if (listedFromWindow && asOf < from) return null
  if (lawOf !== undefined) return versionOn(planned, trigger.anchors[lawOf] ?? trigger.on, law)
  const existing = versionOn(planned, until === null || until > asOf ? asOf : until, law)
  return existing && (versionOn(planned, fulfilment === undefined ? asOf : fulfilment.on, law) ?? existing)
}

import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import type { Timeline } from '../dossier/timeline.js'
import { periodOf } from '../law/coverage.js'
import { type Scheme, scope } from '../law/scheme.js'
import type { LawVersion } from '../law/version.js'
import type { RuleVersion } from '../rules/obligation-rule.js'
import type { Instance } from './instance.js'

/** Tells whether a law holds on a day for a case of that start and scheme. @internal */
export const holds = (law: LawVersion, on: Day, start: Day, scheme: Scheme): boolean =>
  on >= scope[scheme].from && periodOf(law, on, start, scheme) !== undefined

/** The version of a rule that holds on a day; none where the rule is not law then. */
const versionOn = (versions: readonly RuleVersion[], on: Day, start: Day, scheme: Scheme): RuleVersion | undefined =>
  versions.find(({ law }) => holds(law, on, start, scheme))

/**
 * The version of the rule that governs an instance. It must be law on the last day of its window,
 * or today while that day is still to come; among several versions the law of the day counts on
 * which the step was done, or of today while it is not (docs/decisions/0008).
 * @internal
 */
export const lawBehind = (
  { rule, trigger, from, until, fulfilment }: Instance,
  timeline: Timeline,
): RuleVersion | undefined => {
  const { dossier, asOf } = timeline
  if (rule.listedFrom === 'windowStart' && asOf < from) return undefined
  const inForce = (on: number) => versionOn(rule.versions, dayOf(on), dossier.incapacity.start, dossier.scheme)
  if (rule.lawOf !== undefined) return inForce(trigger.anchors[rule.lawOf] ?? trigger.on)
  const existing = inForce(until === null ? asOf : Math.min(until, asOf))
  return existing && (inForce(fulfilment?.on ?? asOf) ?? existing)
}

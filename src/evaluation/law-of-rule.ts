import type { Day } from '../calendar/day.js'
import { isUnder } from '../law/coverage.js'
import { type Scheme, scope } from '../law/scheme.js'
import type { LawVersion } from '../law/version.js'
import type { RuleVersion } from '../rules/obligation-rule.js'

/** Tells whether a law holds on a day for a case of that start and scheme. @internal */
export const holds = (law: LawVersion, on: Day, start: Day, scheme: Scheme): boolean =>
  on >= scope[scheme].from &&
  law.inForce.some(
    (period) => isUnder(period, on, start) && (period.schemes === undefined || period.schemes.includes(scheme)),
  )

/** The version of a rule that holds on a day; none where the rule is not law then. @internal */
export const versionOn = (
  versions: readonly RuleVersion[],
  on: Day,
  start: Day,
  scheme: Scheme,
): RuleVersion | undefined => versions.find(({ law }) => holds(law, on, start, scheme))

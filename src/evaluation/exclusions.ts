import { dayOf } from '../calendar/day-number.js'
import type { NormId } from '../law/norms.js'
import type { Ground } from '../rules/obligation-rule.js'
import type { RuleId } from '../rules/obligations.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { Exclusion } from './evaluation.js'
import type { Standing } from './standing.js'

/** Every ground that stands or stood, with the steps that name it as a bar. @internal */
export const exclusionsOf = (rules: Rulebook['obligations'], standings: readonly Standing[]): readonly Exclusion[] =>
  standings.map(({ key, ground, modality, from, until }) => ({
    key,
    ground,
    modality,
    from: dayOf(from),
    until: until === null ? null : dayOf(until),
    ...barredBy(rules, ground),
  }))

const barredBy = (rules: Rulebook['obligations'], ground: Ground): Pick<Exclusion, 'bars' | 'norms'> => {
  const bars = new Set<RuleId>()
  const norms = new Set<NormId>()
  for (const { rule, barredBy: grounds, suspendedBy } of rules) {
    for (const norm of grounds?.[ground] ?? suspendedBy?.[ground] ?? []) {
      bars.add(rule)
      norms.add(norm)
    }
  }
  return { bars: [...bars], norms: [...norms] }
}

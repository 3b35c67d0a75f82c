import type { DayNumber } from '../../calendar/day-number.js'
import type { NormId } from '../../law/norms.js'
import type { Ground } from '../../rules/ground.js'
import type { RuleId } from '../../rules/obligations.js'
import { type LawOfCase, lawPeriod } from './law-of-case.js'
import type { Plan } from './plan.js'
import { versionOn } from './versions.js'

/** The steps that a ground bars or suspends, and the norms that say so. @internal */
export interface BarredSteps {
  readonly bars: readonly RuleId[]
  readonly norms: readonly NormId[]
}

/** @internal */
export type BarredByGround = { readonly [ground in Ground]?: BarredSteps }

/** The steps that each ground bars by the law of a day; computed once for every period of the law. @internal */
export const barredSteps = ({ laws, rules }: Plan, of: LawOfCase, asOf: DayNumber): BarredByGround => {
  const period = lawPeriod(laws, asOf)
  const before = of.barred[period]
  if (before !== undefined) return before
  const found: { [ground in Ground]?: { bars: Set<RuleId>; norms: Set<NormId> } } = {}
  for (const planned of rules.flatMap(({ records }) => records)) {
    const { stated } = versionOn(planned, of, asOf) ?? {}
    if (stated === undefined) continue
    for (const [ground, norms] of Object.entries({ ...stated.suspendedBy, ...stated.barredBy })) {
      // SAFETY: by their type, the keys of these tables are grounds. This holds for the next line as well.
      const steps = found[ground as Ground] ?? { bars: new Set(), norms: new Set() }
      found[ground as Ground] = steps
      steps.bars.add(stated.rule)
      for (const norm of norms) steps.norms.add(norm)
    }
  }
  const listed = Object.fromEntries(
    Object.entries(found).map(([ground, { bars, norms }]) => [
      ground,
      { bars: Object.freeze([...bars]), norms: Object.freeze([...norms]) },
    ]),
  )
  of.barred[period] = listed
  return listed
}

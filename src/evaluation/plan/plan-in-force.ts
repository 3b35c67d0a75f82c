import type { DayNumber } from '../../calendar/day-number.js'
import { inForceFrom, type LawOfCase, type LawPlace, lawPeriod } from './law-of-case.js'
import type { Plan } from './plan.js'
import { obligationInForce } from './planned-obligation.js'
import { type Amended, canBeLaw, inForce } from './versions.js'

/**
 * The plan without the texts that are not in force yet for a case: they decide nothing about what happened by a day.
 * Prepared once for each period of the law. Consequences and presumptions are kept whole, because they may concern
 * later days.
 *
 * @param day - no trigger, act or other event of the case is later
 * @internal
 */
export const planInForce = (plan: Plan, of: LawOfCase, day: DayNumber): Plan => {
  const period = lawPeriod(plan.laws, day)
  const before = of.plans[period]
  if (before !== undefined) return before
  const { rules, exclusions, findings, needs, judgements } = plan
  const isInForce = (law: LawPlace): boolean => inForceFrom(of, law) <= day
  const kept = <Planned extends Amended>(all: readonly Planned[]): readonly Planned[] =>
    all.map((one) => inForce(one, isInForce)).filter((one) => canBeLaw(one, isInForce))
  const found: Plan = {
    ...plan,
    rules: rules
      .map((one) => ({ ...one, records: kept(one.records).map((record) => obligationInForce(record, isInForce)) }))
      .filter(({ records }) => records.length > 0),
    exclusions: kept(exclusions),
    findings: { ...findings, ofMoments: kept(findings.ofMoments), channels: inForce(findings.channels, isInForce) },
    // A fact may be missing whatever the law is.
    needs: needs.map((one) => inForce(one, isInForce)),
    judgements: kept(judgements),
  }
  of.plans[period] = found
  return found
}

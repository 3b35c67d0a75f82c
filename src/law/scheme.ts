import { type Day, fixedDay } from '../calendar/day.js'

/**
 * The scheme of the insured.
 *
 * nl: werknemer, werkloze, zelfstandige · fr: salarié, chômeur, travailleur indépendant ·
 * de: Arbeitnehmer, Arbeitsloser, Selbstständiger
 *
 * @category Law
 */
export type Scheme = 'employee' | 'unemployed' | 'selfEmployed'

/**
 * From when the trajectory is open to each scheme: SCO-1, and SCO-2 for the self-employed (RD-8).
 * @category Law
 */
export const schemeInScopeFrom: { readonly [scheme in Scheme]: Day } = {
  employee: fixedDay('2022-09-01'),
  unemployed: fixedDay('2022-09-01'),
  selfEmployed: fixedDay('2023-01-01'),
}

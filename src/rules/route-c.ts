import { noTerm, startOfMonth } from '../law/boundaries.js'
import { routeC } from '../law/laws.js'
import type { ObligationRule } from './obligation-rule.js'

/** Incapable for longer than a year: the insured may register with the regional service. @internal */
export const startThroughRegionalService = {
  id: 'regional.start',
  rule: 'regional.start',
  norms: ['C-1'],
  bearer: 'insured',
  modality: 'power',
  confidentiality: 'trajectory',
  trigger: 'incapacityStart',
  window: noTerm(startOfMonth(13, 'quantieme')),
  fulfilledBy: 'regionalServiceRegistered',
  countsFrom: 'windowStart',
  listedFrom: 'windowStart',
  law: routeC,
} as const satisfies ObligationRule

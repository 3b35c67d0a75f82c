import { noTerm, startOfMonth } from '../calendar/boundaries.js'
import { routeC } from '../law/version.js'
import type { ObligationRule } from './obligation-rule.js'

/** Incapable for longer than a year: the insured may register with the regional service. @internal */
export const startThroughRegionalService = {
  rule: 'regional.start',
  norms: ['C-1'],
  bearer: 'insured',
  modality: 'power',
  confidentiality: 'trajectory',
  trigger: 'incapacityStart',
  window: noTerm(startOfMonth(13)),
  fulfilledBy: 'regionalServiceRegistered',
  countsFrom: 'windowStart',
  listedFrom: 'windowStart',
  versions: [{ law: routeC }],
} as const satisfies ObligationRule

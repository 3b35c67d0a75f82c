import { act, daysAfter, on } from '../../law/boundaries.js'
import { registration2026 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { outOfCategory4 } from '../route-a/step-5-category.js'

/** Without a contract: registration with the regional service within fourteen days of the referral. @internal */
export const registerWithRegionalService = {
  id: 'regional.register',
  rule: 'regional.register',
  norms: ['LT-7'],
  bearer: 'insured',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'referred',
  window: act(on('trigger'), daysAfter(14, 'trigger')),
  employmentContract: false,
  fulfilledBy: 'regionalServiceRegistered',
  lapsedBy: outOfCategory4,
  lawOf: 'trigger',
  law: registration2026,
} as const satisfies ObligationRule

import { act, on, withinMonthsAfter } from '../../src/law/boundaries.js'
import { circular2022 } from '../../src/law/laws.js'
import type { ObligationRule } from '../../src/rules/obligation-rule.js'

/** Within one month of every estimate the advising doctor tells the insured the result. */
export const tellResultOfEstimate = {
  id: 'estimate.tell',
  rule: 'estimate.tell',
  norms: ['A5-1'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'capacityEstimated',
  window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')),
  fulfilledBy: 'refusalNotified',
  barredBy: { permittedWork: ['A4-2'] },
  law: circular2022,
} as const satisfies ObligationRule

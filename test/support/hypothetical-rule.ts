import { act, on, withinMonthsAfter } from '../../src/calendar/boundaries.js'
import { circular2022 } from '../../src/law/version.js'
import type { ObligationRule } from '../../src/rules/obligation-rule.js'

/** Within one month of every estimate the advising doctor tells the insured the result. */
export const tellResultOfEstimate = {
  rule: 'estimate.tell',
  norms: ['A5-1'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'capacityEstimated',
  window: act(on('trigger'), withinMonthsAfter(1, 'trigger')),
  fulfilledBy: 'refusalNotified',
  barredBy: { permittedWork: ['A4-2'] },
  versions: [{ law: circular2022 }],
} as const satisfies ObligationRule

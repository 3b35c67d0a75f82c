import { noTerm, on } from '../../law/boundaries.js'
import { circular2022 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'

/** At the end of the trajectory the coordinator evaluates the results and registers them. @internal */
export const evaluateResults = {
  id: 'ziv.evaluate',
  rule: 'ziv.evaluate',
  norms: ['Z4-1'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'zivEnded',
  window: noTerm(on('trigger')),
  fulfilledBy: 'resultsEvaluated',
  outlivesIncapacity: true,
  law: circular2022,
} as const satisfies ObligationRule

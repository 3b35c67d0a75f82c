import { during, duringMonth, endOfMonth, on } from '../../calendar/boundaries.js'
import { teamMembers2024 } from '../../law/version.js'
import type { ObligationRule } from '../obligation-rule.js'

/** What the contacts on the evaluation of the incapacity share; their months rest on official statements. */
const evaluationContact = {
  rule: 'evaluation.contact',
  norms: ['LT-4'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  basis: 'statement',
  trigger: 'incapacityStart',
  fulfilledBy: 'medicalExam',
  countsFrom: 'windowStart',
  versions: [{ law: teamMembers2024, alsoBy: ['teamMember'] }],
} as const

/** A physical contact by the last day of the fourth month. @internal */
export const contactByFourthMonth = {
  ...evaluationContact,
  suffix: '#4',
  window: during(on('incapacityStart'), endOfMonth(4)),
} as const satisfies ObligationRule

/** A personal contact in the seventh month. @internal */
export const contactInSeventhMonth = {
  ...evaluationContact,
  suffix: '#7',
  window: duringMonth(7),
} as const satisfies ObligationRule

/** A personal contact in the eleventh month. @internal */
export const contactInEleventhMonth = {
  ...evaluationContact,
  suffix: '#11',
  window: duringMonth(11),
} as const satisfies ObligationRule

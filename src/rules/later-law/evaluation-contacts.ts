import { during, duringMonth, endOfMonth, on } from '../../law/boundaries.js'
import { teamMembers2024 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'

/** The fields that the three contacts share. Their months come from official statements. */
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
  alsoBy: ['teamMember'],
  law: teamMembers2024,
} as const

/** A physical contact by the last day of the fourth month. @internal */
export const contactByFourthMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#4',
  suffix: '#4',
  window: during(on('incapacityStart'), endOfMonth(4, 'quantieme')),
} as const satisfies ObligationRule

/** A personal contact in the seventh month. @internal */
export const contactInSeventhMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#7',
  suffix: '#7',
  window: duringMonth(7, 'quantieme'),
} as const satisfies ObligationRule

/** A personal contact in the eleventh month. @internal */
export const contactInEleventhMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#11',
  suffix: '#11',
  window: duringMonth(11, 'quantieme'),
} as const satisfies ObligationRule

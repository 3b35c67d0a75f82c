import { act, noTerm, on, withinMonthsAfter } from '../../law/boundaries.js'
import { teamMembers2024 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'

/** The fields of the steps by which the advising doctor follows up what a team member did (LT-14). */
const afterTeamMember = {
  norms: ['LT-14'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  lawOf: 'trigger',
  law: teamMembers2024,
} as const

/** A team member presumed at a contact that the incapacity ends: the doctor examines within one month. @internal */
export const examWhenEndPresumed = {
  ...afterTeamMember,
  id: 'exam.endPresumed',
  rule: 'exam.endPresumed',
  trigger: 'endOfIncapacityPresumed',
  window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')),
  fulfilledBy: 'contactByDoctor',
} as const satisfies ObligationRule

/** A team member gave category 2: the doctor validates it, or gives another category. @internal */
export const validateCategory2 = {
  ...afterTeamMember,
  id: 'category2.validate',
  rule: 'category2.validate',
  trigger: 'category2ByTeamMember',
  window: noTerm(on('trigger')),
  fulfilledBy: 'category2Settled',
} as const satisfies ObligationRule

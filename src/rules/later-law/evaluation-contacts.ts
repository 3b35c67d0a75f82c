import {
  dayBefore,
  during,
  duringMonth,
  endOfMonth,
  monthsBeforeDayAfter,
  noTerm,
  on,
  startOfMonth,
} from '../../law/boundaries.js'
import { teamMembers2024 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'

/** The incapacity is presumed: during a stay in hospital, or by the presumption of a trajectory. */
const presumed = { hospitalStay: ['LT-4'], presumedIncapable: ['LT-4'] } as const

/** The fields that the contacts that evaluate the incapacity share. */
const evaluationContact = {
  rule: 'evaluation.contact',
  bearer: 'advisingDoctor',
  alsoBy: ['teamMember'],
  modality: 'duty',
  confidentiality: 'medical',
  countsFrom: 'windowStart',
  barredBy: presumed,
  law: teamMembers2024,
} as const

/** A physical contact by the last day of the fourth month. One before the seventh month fulfils it late. @internal */
export const contactByFourthMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#4',
  suffix: '#4',
  norms: ['LT-4'],
  trigger: 'incapacityStart',
  window: during(on('incapacityStart'), endOfMonth(4, 'quantieme')),
  fulfilledBy: 'evaluationContact',
  countsBefore: startOfMonth(7, 'quantieme'),
  barredBy: { ...presumed, gravityNoted: ['LT-4'], pensionAge: ['LT-13'] },
} as const satisfies ObligationRule

/**
 * A physical contact in the seventh month: in category 1 or 3, in category 4 where the insured wants no trajectory, or
 * where CODEX or permitted work stood in the way of the estimate. @internal
 */
export const contactInSeventhMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#7',
  suffix: '#7',
  norms: ['LT-4', 'LT-12'],
  trigger: [
    'month7CaseBegins',
    { barred: 'estimate.first', by: ['codexRequested', 'permittedWork'], type: 'estimateBarred' },
  ],
  window: duringMonth(7, 'quantieme'),
  fulfilledBy: 'evaluationContact',
  countsBefore: startOfMonth(11, 'quantieme'),
  onlyIfInTime: true,
  barredBy: { ...presumed, gravityNoted: ['LT-4'], ownTrajectory: ['LT-4'] },
  lapsedBy: ['month7CaseEnds'],
} as const satisfies ObligationRule

/** A physical contact in the eleventh month, by the doctor where a team member held that of the seventh. @internal */
export const contactInEleventhMonth = {
  ...evaluationContact,
  id: 'evaluation.contact#11',
  suffix: '#11',
  norms: ['LT-4'],
  trigger: 'incapacityStart',
  window: duringMonth(11, 'quantieme'),
  fulfilledBy: 'evaluationContactOrFile',
  notTwiceByTeamMember: { after: ['evaluation.contact#7'], fulfilledBy: 'contactByDoctorOrFile' },
} as const satisfies ObligationRule

/** A physical contact in the penultimate month of each period of invalidity (LT-21). @internal */
export const contactBeforeEndOfInvalidity = {
  ...evaluationContact,
  id: 'evaluation.contact#i',
  suffix: '#i{n}',
  norms: ['LT-21'],
  trigger: 'invalidityRecognised',
  window: during(monthsBeforeDayAfter(2, 'stated'), dayBefore(monthsBeforeDayAfter(1, 'stated'))),
  fulfilledBy: 'evaluationContactOrFile',
  lapsedBy: ['invalidityRecognised'],
  notTwiceByTeamMember: { after: ['evaluation.contact#11'], fulfilledBy: 'contactByDoctorOrFile' },
} as const satisfies ObligationRule

/** After a contact of the seventh month or later: a new estimate, without a term. @internal */
export const estimateAgain = {
  id: 'estimate.again',
  rule: 'estimate.again',
  norms: ['LT-4'],
  bearer: 'advisingDoctor',
  alsoBy: ['teamMember'],
  modality: 'duty',
  confidentiality: 'medical',
  trigger: {
    fulfilled: ['evaluation.contact#7', 'evaluation.contact#11', 'evaluation.contact#i'],
    events: ['medicalExam', 'physicalContact'],
    type: 'physicalContact',
  },
  window: noTerm(on('trigger')),
  fulfilledBy: 'capacityEstimated',
  notWhileOpen: 'exam.endPresumed',
  barredBy: { codexRequested: ['LT-4', 'LT-10'], permittedWork: ['LT-4'], ownTrajectory: ['LT-4', 'LT-10'] },
  law: teamMembers2024,
} as const satisfies ObligationRule

import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { act, noTerm, on, weeksAfter } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, pensionAge2024, selfEmployed2023, teamMembers2024 } from '../../law/laws.js'
import { type BarringGround, type GroundFacts, groundsThatApply } from '../barring-grounds.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** Ten weeks after the start of the incapacity: the first day of the eleventh week. */
const tenWeeksAfterTheStart = weeksAfter(10, 'incapacityStart')

/** The grounds on which no questionnaire is sent. */
const notSentFor = {
  certifiedEnd: ['A1-2'],
  medicalGround: ['A2-2'],
  codexRequested: ['A2-4'],
  permittedWork: ['A2-5'],
  ownTrajectory: ['A2-6'],
} as const

const notSentNearPensionAge = { ...notSentFor, pensionAge: ['LT-13'] } as const

/** The advising doctor sends the questionnaire ten weeks after the start. @internal */
export const sendQuestionnaire = {
  id: 'questionnaire.send',
  rule: 'questionnaire.send',
  norms: ['A2-1'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'incapacityStart',
  window: act(tenWeeksAfterTheStart, tenWeeksAfterTheStart),
  fulfilledBy: 'questionnaireSentOnRouteA',
  barredBy: notSentFor,
  law: circular2022,
  amendedBy: [
    { law: pensionAge2024, barredBy: notSentNearPensionAge },
    {
      law: teamMembers2024,
      barredBy: {
        ...notSentNearPensionAge,
        medicalGround: ['A2-2', 'LT-11'],
        codexRequested: ['A2-4', 'LT-10'],
        ownTrajectory: ['A2-6', 'LT-10'],
      },
    },
  ],
} as const satisfies ObligationRule

/** The advising doctor explains the withholding to the insured and names the coordinator. @internal */
export const explainWithholding = {
  id: 'questionnaire.withholdingNotice',
  rule: 'questionnaire.withholdingNotice',
  norms: ['A2-3'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'questionnaireWithheld',
  window: noTerm(on('trigger')),
  fulfilledBy: 'withholdingNoticeSent',
  letter: 'plain',
  law: circular2022,
  amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
} as const satisfies ObligationRule

/**
 * The day on which the advising doctor sends the questionnaire: ten weeks after the start of the
 * incapacity, the first day of the eleventh week.
 *
 * nl: vragenlijst · fr: questionnaire · de: Fragebogen
 *
 * @param start - the first day of the incapacity
 * @param of - the case whose law applies; the version of the circular where absent
 * @returns a window of that one day, with its norms
 * @see norm A2-1, circular V.I. 2022/383 section 3.1 step 2
 * @example
 * ```ts
 * import { isDay, questionnaireSendDay } from 'terug-naar-werk'
 * const start = '2023-01-16'
 * isDay(start) && questionnaireSendDay(start).from // => '2023-03-27'
 * ```
 * @category Rules
 */
export const questionnaireSendDay = (start: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(sendQuestionnaire, { incapacityStart: numberOf(start), trigger: numberOf(start) }, of)

/**
 * The grounds that bar sending the questionnaire: the three situations of the circular, the withholding
 * on a medical ground, and a certificate that ends before the day of sending.
 *
 * @param facts - the grounds that apply; a ground that is left out does not apply
 * @param of - the case whose law applies; the version of the circular where absent
 * @returns the grounds that bar it, with their norms; empty where nothing does
 * @see norms A1-2, A2-2, A2-4, A2-5, A2-6
 * @example
 * ```ts
 * import { questionnaireBars } from 'terug-naar-werk'
 * questionnaireBars({ permittedWork: true }) // => [{ ground: 'permittedWork', norms: ['A2-5'] }]
 * questionnaireBars({}) // => []
 * ```
 * @category Rules
 */
export const questionnaireBars = (facts: GroundFacts, of?: CaseOfLaw): readonly BarringGround[] =>
  groundsThatApply(sendQuestionnaire, facts, of)

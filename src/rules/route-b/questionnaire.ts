import type { ObligationRule } from '../obligation-rule.js'
import { questionnaireReturn, questionnaireSupport } from '../route-a/step-3-return.js'

/** The insured returns the questionnaire of route B within two weeks as well. @internal */
export const returnQuestionnaireOnRequest = {
  ...questionnaireReturn,
  id: 'questionnaire.return/routeB',
  norms: ['B3-1'],
  trigger: 'questionnaireSentOnRouteB',
} as const satisfies ObligationRule

/** Where it is not received in time on route B: contact and support, as on route A. @internal */
export const supportWithQuestionnaireOnRequest = {
  ...questionnaireSupport,
  id: 'questionnaire.support/routeB',
  norms: ['B3-2'],
  trigger: { missed: returnQuestionnaireOnRequest.id, type: 'questionnaireNotReceived' },
} as const satisfies ObligationRule

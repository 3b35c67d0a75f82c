import { act, byReading, firstKnownOf, noTerm, on, withinMonthsAfter } from '../../law/boundaries.js'
import { circular2022 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'

/** After a request of the insured the coordinator always makes an appointment for a first conversation. @internal */
export const arrangeContact = {
  id: 'contact.arrange',
  rule: 'contact.arrange',
  norms: ['B1-1', 'B1-2'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'contactRequested',
  window: noTerm(on('trigger')),
  fulfilledBy: 'firstContact',
  law: circular2022,
} as const satisfies ObligationRule

/** The coordinator informs the advising doctor of the request. @internal */
export const informDoctor = {
  id: 'doctor.inform',
  rule: 'doctor.inform',
  norms: ['B1-3'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'contactRequested',
  window: noTerm(on('trigger')),
  fulfilledBy: 'advisingDoctorInformed',
  law: circular2022,
} as const satisfies ObligationRule

/** The dossier has one day for sending and handing over. Where it is not known, the day of receipt counts. */
const withinMonthOfPosting = firstKnownOf(
  withinMonthsAfter(1, 'posted', 'sameDate'),
  withinMonthsAfter(1, 'trigger', 'sameDate'),
)

/** First contact within one month of receipt of the completed questionnaire (RD-3). @internal */
export const firstContactOnRequest = {
  id: 'contact.first/request',
  rule: 'contact.first',
  norms: ['B4-1', 'B4-2'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'questionnaireCompletedOnRouteB',
  window: act(
    on('trigger'),
    byReading('RD-3', {
      receipt: withinMonthsAfter(1, 'trigger', 'sameDate'),
      handingOver: withinMonthOfPosting,
      sending: withinMonthOfPosting,
    }),
  ),
  fulfilledBy: 'firstContact',
  law: circular2022,
} as const satisfies ObligationRule

/** Without a questionnaire no source says from which day the month runs; the request is the default (RD-4). @internal */
export const firstContactWithoutQuestionnaire = {
  id: 'contact.first/requestWithoutQuestionnaire',
  rule: 'contact.first',
  norms: ['B2-2', 'B4-1', 'B4-2'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'questionnaireUpdateNotNeeded',
  window: act(
    on('trigger'),
    byReading('RD-4', {
      request: firstKnownOf(withinMonthsAfter(1, 'request', 'sameDate'), withinMonthsAfter(1, 'trigger', 'sameDate')),
      decision: withinMonthsAfter(1, 'trigger', 'sameDate'),
    }),
  ),
  fulfilledBy: 'firstContact',
  law: circular2022,
} as const satisfies ObligationRule

import { act, byReading, daysAfter, during, endOfMonth, noTerm, on, withinMonthsAfter } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, codex2022, teamMembers2024 } from '../../law/laws.js'
import { type BarringGround, type GroundFacts, groundsThatApply } from '../barring-grounds.js'
import type { ObligationRule } from '../obligation-rule.js'
import { outOfCategory4 } from './step-5-category.js'

/** Category 4 at once: during the sixth month at the latest; other sources: a month after the referral (RD-5). @internal */
export const firstContactAtOnce = {
  id: 'contact.first/atOnce',
  rule: 'contact.first',
  norms: ['A7-2', 'A7-4'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'referredAtOnce',
  window: during(
    on('trigger'),
    byReading('RD-5', {
      sixthMonth: endOfMonth(6, 'quantieme'),
      monthAfterReferral: { act: withinMonthsAfter(1, 'trigger', 'sameDate') },
    }),
  ),
  fulfilledBy: 'firstContact',
  barredBy: { permittedWork: ['A7-3'] },
  lapsedBy: outOfCategory4,
  law: circular2022,
  amendedBy: [{ law: teamMembers2024, norms: ['A7-2', 'A7-4', 'LT-22'] }],
} as const satisfies ObligationRule

/** Category 4 after 1 or 3: the first contact takes place within one month of the referral. @internal */
export const firstContactLater = {
  id: 'contact.first/later',
  rule: 'contact.first',
  norms: ['A7-1', 'A7-4'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'referredLater',
  window: act(on('trigger'), withinMonthsAfter(1, 'trigger', 'sameDate')),
  fulfilledBy: 'firstContact',
  barredBy: { permittedWork: ['A7-3'] },
  lapsedBy: outOfCategory4,
  law: circular2022,
  amendedBy: [{ law: teamMembers2024, norms: ['A7-1', 'A7-4', 'LT-22'] }],
} as const satisfies ObligationRule

/** At the first contact, on either route, the coordinator requests written consent; electronic is allowed. @internal */
export const askConsent = {
  id: 'consent.ask',
  rule: 'consent.ask',
  norms: ['A7-5'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'firstContactBeforeConsent',
  window: during(on('trigger'), on('trigger')),
  fulfilledBy: 'consentGiven',
  law: circular2022,
} as const satisfies ObligationRule

/** The coordinator registers the first contact with its outcome and the agreed actions. @internal */
export const registerContact = {
  id: 'contact.register',
  rule: 'contact.register',
  norms: ['A7-6', 'A7-7'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'firstContact',
  window: noTerm(on('trigger')),
  fulfilledBy: 'firstContactRegistered',
  outlivesIncapacity: true,
  law: circular2022,
} as const satisfies ObligationRule

/**
 * The advising doctor answers the copy of the CODEX plan within three weeks. Without an answer the plan does not end the
 * incapacity, and permitted work in it counts as allowed (A7-8). @internal
 */
export const answerCodexPlan = {
  id: 'codexPlan.answer',
  rule: 'codexPlan.answer',
  norms: ['A7-8'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'contract',
  trigger: 'codexPlanReceived',
  window: act(on('trigger'), daysAfter(21, 'trigger')),
  fulfilledBy: 'codexPlanAnswered',
  afterLastDay: 'deemedPositive',
  outlivesIncapacity: true,
  law: codex2022,
} as const satisfies ObligationRule

/**
 * The ground that bars the first contact of route A: permitted work.
 *
 * @param facts - the grounds that apply
 * @param of - the case whose law applies; the version of the circular where absent
 * @returns the grounds that bar it, with their norms; empty where nothing does
 * @see norm A7-3
 * @example
 * ```ts
 * import { firstContactBars } from 'terug-naar-werk'
 * firstContactBars({ permittedWork: true, codexRequested: true }) // => [{ ground: 'permittedWork', norms: ['A7-3'] }]
 * ```
 * @category Rules
 */
export const firstContactBars = (facts: GroundFacts, of?: CaseOfLaw): readonly BarringGround[] =>
  groundsThatApply(firstContactAtOnce, facts, of)

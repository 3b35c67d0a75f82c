import { act, daysAfter, noTerm, on } from '../../law/boundaries.js'
import { registration2026, registrationLetters2026 } from '../../law/laws.js'
import type { Boundary } from '../../law/term.js'
import type { ObligationRule } from '../obligation-rule.js'
import { outOfCategory4 } from '../route-a/step-5-category.js'

/**
 * The fields that the steps of the registration share: without a contract, by the law of the day of the trigger. They lapse
 * when category 4 is left, and so show something of the state of health.
 */
const registration = {
  modality: 'duty',
  confidentiality: 'medical',
  employmentContract: false,
  lawOf: 'trigger',
} as const

/** Seven days after the last day of a letter: the proof reaches the insurer by then. */
const sevenDaysAfterTerm: Boundary = daysAfter(7, 'stated')

/**
 * Without a contract: registration with the service within fourteen days of being referred to it; later within the term
 * of each letter (LT-7, LT-19). @internal
 */
export const registerWithRegionalService = {
  ...registration,
  id: 'regional.register',
  rule: 'regional.register',
  norms: ['LT-7'],
  bearer: 'insured',
  trigger: 'referredToRegionalService',
  window: act(on('trigger'), daysAfter(14, 'trigger')),
  fulfilledBy: 'regionalServiceRegistered',
  countsFrom: 'ever',
  lapsedBy: [...outOfCategory4, 'registrationLetterSent'],
  law: registration2026,
  amendedBy: [
    {
      law: registrationLetters2026,
      norms: ['LT-7', 'LT-19'],
      trigger: 'registrationLetterSent',
      window: act(on('trigger'), on('stated')),
      lapsedBy: outOfCategory4,
    },
  ],
} as const satisfies ObligationRule

/** After the physical contact or the first contact in category 4: a letter that asks to register. @internal */
export const askToRegister = {
  ...registration,
  id: 'regional.letter',
  rule: 'regional.letter',
  norms: ['LT-19'],
  bearer: 'insurer',
  trigger: 'registrationLetterDue',
  window: noTerm(on('trigger')),
  fulfilledBy: 'registrationLetterSent',
  oneAtATime: true,
  letter: 'plain',
  lapsedBy: ['regionalServiceRegistered', ...outOfCategory4],
  law: registrationLetters2026,
} as const satisfies ObligationRule

/** The proof of registration reaches the insurer by the seventh day after the term of the letter. @internal */
export const proveRegistration = {
  ...registration,
  id: 'regional.proof',
  rule: 'regional.proof',
  norms: ['LT-19'],
  bearer: 'insured',
  trigger: 'registrationLetterSent',
  window: act(on('trigger'), sevenDaysAfterTerm),
  fulfilledBy: 'registrationProofReceived',
  countsFrom: 'ever',
  lapsedBy: ['regionalServiceRegistered'],
  lapsesOnlyUndone: true,
  law: registrationLetters2026,
} as const satisfies ObligationRule

/** Neither registration nor proof is known by then: a second letter. A third one changes nothing. @internal */
export const askToRegisterAgain = {
  ...registration,
  id: 'regional.secondLetter',
  rule: 'regional.secondLetter',
  norms: ['LT-19'],
  bearer: 'insurer',
  trigger: { missed: proveRegistration.id, first: true, type: 'registrationNotProven' },
  window: noTerm(on('trigger')),
  fulfilledBy: 'registrationLetterSent',
  lapsedBy: ['regionalServiceRegistered', 'registrationProofReceived', ...outOfCategory4],
  letter: 'registered',
  law: registrationLetters2026,
} as const satisfies ObligationRule

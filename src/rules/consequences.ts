import type { AbsencePlace } from '../dossier/event-values.js'
import type { Moment } from '../dossier/moment.js'
import type { Enacted } from '../law/amendment.js'
import { endOfMonth, noTerm, on } from '../law/boundaries.js'
import type { Law } from '../law/law.js'
import {
  combinedContact2024,
  consequences2023,
  consequences2026,
  registration2026,
  registrationLetters2026,
  selfEmployedConsequences2023,
} from '../law/laws.js'
import type { NormId } from '../law/norms.js'
import type { Boundary } from '../law/term.js'
import type { ObligationRule } from './obligation-rule.js'
import type { OtherReading } from './presumption.js'

/** @internal */
export const consequenceKinds = ['reduction', 'suppression'] as const

/**
 * The effect on the benefit.
 *
 * - `reduction`: a part of the benefit is withheld
 * - `suppression`: all of the benefit is withheld
 *
 * @category Law
 * @useDeclaredType
 */
export type ConsequenceKind = (typeof consequenceKinds)[number]

/**
 * The percentage of the daily benefit that is withheld: 2.5, 10 or 100 by the law; more than 0 and at most 100 by a reform.
 * @category Law
 */
export type ConsequencePercentage = number

/**
 * How much of the benefit is withheld.
 * @category Law
 */
export interface ConsequenceRate {
  /** Whether a part of the benefit is withheld (`reduction`) or all of it (`suppression`). */
  readonly kind: ConsequenceKind
  /** The percentage of the daily benefit that is withheld. */
  readonly percentage: ConsequencePercentage
}

/**
 * The fields of a consequence that a later text of law may change.
 * @category Law
 */
export interface ConsequenceTerms extends ConsequenceRate {
  /** The norms that state it. */
  readonly norms: readonly NormId[]
}

/**
 * A consequence of unjustified absences at a place, as the law states it.
 * @category Law
 */
export interface AbsenceConsequence extends ConsequenceTerms, Enacted<ConsequenceTerms> {
  /** The id of the record. */
  readonly id: string
  /** The place of the absence. */
  readonly at: AbsencePlace
  /** The number of the absence among those that are counted together ({@link AbsenceCascade}), from 1. */
  readonly absence: number
  /** Present: only absences planned by this day are counted. */
  readonly plannedUntil?: Boundary
  /** `newDateAsked`: to the day of contact for a new date; `held`: to the eve of the contact that takes place. */
  readonly until: 'newDateAsked' | 'held'
  /**
   * Present: by another answer to an open question this rate holds on planned days from the first day of a text on, also
   * where no other text makes the consequence law for the case.
   */
  readonly rateOtherwise?: ConsequenceTerms & { readonly by: OtherReading; readonly since: Law }
}

/**
 * The consequence of not registering after the second letter, as the law states it (LT-19).
 * @category Law
 */
export interface RegistrationConsequence extends ConsequenceTerms, Enacted<ConsequenceTerms> {
  /** The id of the record. */
  readonly id: string
  /** The moment of the letter that asks to register. */
  readonly letter: Moment
  /** The moment of the registration. */
  readonly registered: Moment
  /** The moment at which the proof is received. */
  readonly proven: Moment
  /** The days after the last day of the letter in which the proof may reach the insurer. */
  readonly daysForProof: number
  /** `false`: only without an employment contract. */
  readonly employmentContract: false
}

/**
 * A consequence for the benefit, as the law states it: of unjustified absences at a place, or of not registering.
 * @category Law
 */
export type ConsequenceRule = AbsenceConsequence | RegistrationConsequence

const lowRate = { kind: 'reduction', percentage: 2.5 } as const

const highRate = { kind: 'reduction', percentage: 10 } as const

const wholeBenefit = { kind: 'suppression', percentage: 100 } as const

/** Until the end of February 2026 the rates of the law of 2025 hold by one answer only (RD-10). */
const lawRates = { by: { question: 'RD-10', answer: 'lawRates' }, since: registration2026 } as const

/** The second and the third absence at a place of SA-1: 2.5 %, and from March 2026 another rate (LT-6). */
const afterTwo = <const At extends AbsencePlace>(at: At, later: ConsequenceRate) => {
  const of = (absence: 2 | 3, until: 'newDateAsked' | 'held', norm: 'SA-3' | 'SA-4') =>
    ({
      id: `absence.${at}/${absence}`,
      at,
      absence,
      until,
      norms: ['SA-1', norm, 'LT-2'],
      ...lowRate,
      rateOtherwise: { ...later, ...lawRates, norms: ['SA-1', norm, 'LT-6'] },
      law: consequences2023,
      amendedBy: [
        { law: selfEmployedConsequences2023, norms: ['SA-1', norm, 'LT-2'] },
        { law: consequences2026, ...later, norms: ['SA-1', norm, 'LT-6'] },
      ],
    }) as const satisfies AbsenceConsequence
  return [of(2, 'newDateAsked', 'SA-3'), of(3, 'held', 'SA-4')] as const
}

/** The same at a place that a later text added. */
const afterTwoSince = (at: AbsencePlace, rate: ConsequenceRate, law: Law, norm: NormId) => {
  const of = (absence: 2 | 3, until: 'newDateAsked' | 'held', cascade: NormId): AbsenceConsequence => ({
    id: `absence.${at}/${absence}`,
    at,
    absence,
    until,
    norms: [cascade, norm],
    ...rate,
    law,
  })
  return [of(2, 'newDateAsked', 'SA-3'), of(3, 'held', 'SA-4')] as const
}

/** One absence at the contact of the fourth month that serves evaluation and estimate at once (LT-18). */
const combined: AbsenceConsequence = {
  id: 'absence.combinedContact',
  at: 'combinedContact',
  absence: 1,
  plannedUntil: endOfMonth(4, 'quantieme'),
  until: 'held',
  norms: ['LT-18'],
  ...wholeBenefit,
  law: combinedContact2024,
}

/** Not registered in the term of the second letter (LT-19). */
const notRegistered: RegistrationConsequence = {
  id: 'registration',
  letter: 'registrationLetterSent',
  registered: 'regionalServiceRegistered',
  proven: 'registrationProofReceived',
  daysForProof: 7,
  employmentContract: false,
  norms: ['LT-19'],
  ...highRate,
  law: registrationLetters2026,
}

/** @internal */
export const consequences: readonly ConsequenceRule[] = [
  ...afterTwo('exam', wholeBenefit),
  ...afterTwo('firstContact', highRate),
  ...afterTwoSince('occupationalPhysician', wholeBenefit, consequences2026, 'LT-6'),
  ...afterTwoSince('regionalAdviser', highRate, registrationLetters2026, 'LT-20'),
  combined,
  notRegistered,
]

/** The insurer notifies the decision on a consequence by registered letter; no term. @internal */
export const notifyConsequence = {
  id: 'consequence.notify',
  rule: 'consequence.notify',
  norms: ['SA-7'],
  bearer: 'insurer',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'consequenceFollows',
  window: noTerm(on('trigger')),
  fulfilledBy: 'consequenceNotified',
  actsOnce: true,
  outlivesIncapacity: true,
  letter: 'registered',
  lawOf: 'trigger',
  law: consequences2023,
  amendedBy: [
    { law: selfEmployedConsequences2023, norms: ['SA-7'] },
    { law: combinedContact2024, norms: ['SA-7'] },
    { law: consequences2026, norms: ['SA-7'] },
  ],
} as const satisfies ObligationRule

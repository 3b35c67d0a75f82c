import { frozen } from './frozen.js'

/**
 * Every audience: who may read an explanation or an evaluation.
 *
 * @example
 * ```ts
 * import { audiences } from 'terug-naar-werk'
 * audiences // => ['advisingDoctor', 'coordinator', 'insured', 'employer']
 * ```
 * @category Explanation
 */
export const audiences = frozen(['advisingDoctor', 'coordinator', 'insured', 'employer'] as const)

/**
 * The reader of an explanation or an evaluation.
 *
 * nl: adviserend arts, Terug Naar Werk-coördinator, gerechtigde, werkgever · fr: médecin-conseil,
 * coordinateur Retour Au Travail, titulaire, employeur · de: Vertrauensarzt, Koordinator „Rückkehr
 * ins Arbeitsleben“, Berechtigter, Arbeitgeber
 *
 * @category Explanation
 * @useDeclaredType
 */
export type Audience = (typeof audiences)[number]

/**
 * How confidential a fact is. This decides who may know it.
 *
 * - `medical`: it depends on the state of health, or shows something of it
 * - `trajectory`: it is part of the return to work
 * - `contract`: it concerns the employment contract
 *
 * nl: vertrouwelijkheid · fr: confidentialité · de: Vertraulichkeit
 *
 * @category Law
 */
export type Confidentiality = 'medical' | 'trajectory' | 'contract'

const knows: { readonly [audience in Audience]: readonly Confidentiality[] } = {
  advisingDoctor: ['medical', 'trajectory', 'contract'],
  // Professional secrecy protects the insured, so the insured may know everything.
  insured: ['medical', 'trajectory', 'contract'],
  coordinator: ['trajectory', 'contract'],
  employer: ['contract'],
}

/**
 * Tells whether an audience may know a fact. Only the advising doctor and the insured may know medical
 * facts. The employer may know only what concerns the contract. Decision 0012 gives the reasons.
 *
 * @param audience - the reader
 * @param confidentiality - how confidential the fact is
 * @example
 * ```ts
 * import { mayKnow } from 'terug-naar-werk/law'
 * mayKnow('coordinator', 'medical') // => false
 * mayKnow('employer', 'contract') // => true
 * ```
 * @category Law
 */
export const mayKnow = (audience: Audience, confidentiality: Confidentiality): boolean =>
  // Plain JavaScript may pass an audience that does not exist: it may know nothing.
  Object.hasOwn(knows, audience) && knows[audience].includes(confidentiality)

/** @internal */
export const audiences = ['advisingDoctor', 'coordinator', 'insured', 'employer'] as const

/**
 * Whom an explanation or an evaluation is for.
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
 * What a fact touches, which decides who may know it.
 *
 * - `medical`: it rests on the state of health, or lets one infer it
 * - `trajectory`: it belongs to the return to work
 * - `contract`: it touches the employment contract
 *
 * nl: vertrouwelijkheid · fr: confidentialité · de: Vertraulichkeit
 *
 * @category Law
 */
export type Confidentiality = 'medical' | 'trajectory' | 'contract'

const knows: { readonly [audience in Audience]: readonly Confidentiality[] } = {
  advisingDoctor: ['medical', 'trajectory', 'contract'],
  // Secrecy protects the insured; it is not held against the insured.
  insured: ['medical', 'trajectory', 'contract'],
  coordinator: ['trajectory', 'contract'],
  employer: ['contract'],
}

/**
 * Tells whether an audience may know a fact of that confidentiality: medical facts stay with the
 * advising doctor and the insured, and the employer learns only what touches the contract (docs/decisions/0012).
 *
 * @param audience - whom it is for
 * @param confidentiality - what the fact touches
 * @example
 * ```ts
 * import { mayKnow } from 'terug-naar-werk/law'
 * mayKnow('coordinator', 'medical') // => false
 * mayKnow('employer', 'contract') // => true
 * ```
 * @category Law
 */
export const mayKnow = (audience: Audience, confidentiality: Confidentiality): boolean =>
  // Plain JavaScript may name another audience: it knows nothing.
  Object.hasOwn(knows, audience) && knows[audience].includes(confidentiality)

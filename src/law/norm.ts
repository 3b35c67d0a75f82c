import type { LawId } from './laws.js'

/** @internal */
export const bearers = ['insured', 'advisingDoctor', 'coordinator', 'insurer', 'parties'] as const

/**
 * Who bears a norm.
 *
 * nl: gerechtigde, adviserend arts, Terug Naar Werk-coördinator, verzekeringsinstelling ·
 * fr: titulaire, médecin-conseil, coordinateur Retour Au Travail, organisme assureur ·
 * de: Berechtigter, Vertrauensarzt, Koordinator „Rückkehr ins Arbeitsleben“, Versicherungsträger
 *
 * @category Law
 * @useDeclaredType
 */
export type Bearer = (typeof bearers)[number]

/**
 * What a norm does: it lays down a duty, a power, a right, a prohibition, a definition or status,
 * or it leaves a matter to the judgement of a person.
 * @category Law
 */
export type NormModality = 'duty' | 'power' | 'right' | 'prohibition' | 'constitutive' | 'judgement'

/**
 * A norm of the inventory: where it stands, whom it binds and what it says, in our own words.
 * @category Law
 */
export interface Norm {
  /** Source and section, such as `C383 3.1 step 4`. */
  readonly section: string
  readonly bearer: Bearer | 'occupationalPhysician' | null
  readonly modality: readonly NormModality[]
  readonly rule: string
  readonly law: LawId
}

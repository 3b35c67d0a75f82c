import type { LawId } from './laws.js'
import type { Scheme } from './scheme.js'

/** @internal */
export const bearers = ['insured', 'advisingDoctor', 'coordinator', 'insurer', 'parties'] as const

/**
 * The person or body that a norm binds or empowers.
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
 * The kind of a norm: a duty, a power, a right, a prohibition, a definition or status
 * (`constitutive`), or a decision that is left to a person (`judgement`).
 * @category Law
 */
export type NormModality = 'duty' | 'power' | 'right' | 'prohibition' | 'constitutive' | 'judgement'

/**
 * A norm of the inventory: its source, its bearer and its content, in our own words.
 * @category Law
 */
export interface Norm {
  /** Source and section, such as `C383 3.1 step 4`. */
  readonly section: string
  /**
   * Where it stands for a scheme that has its own texts; null where no text says it for that scheme, so that it is applied
   * there by analogy or not at all. `sectionOf` gives the section that counts.
   */
  readonly sectionFor?: { readonly [scheme in Scheme]?: string | null }
  /** Whom it binds or empowers; null where nobody. */
  readonly bearer: Bearer | 'occupationalPhysician' | null
  /** What kind of norm it is. */
  readonly modality: readonly NormModality[]
  /** What it says, in the words of this package. */
  readonly rule: string
  /** The text of law that brought it. */
  readonly law: LawId
}

/** What a norm says, without the places where it stands (`norms/sections.ts`). @internal */
export type NormContent = Omit<Norm, 'section' | 'sectionFor'>

import { frozen } from './frozen.js'
import type { NormId } from './norms.js'

/**
 * The norms that no rule of this package computes, each with the reason.
 *
 * @example
 * ```ts
 * import { notComputed } from 'terug-naar-werk/law'
 * notComputed['SCO-6'] // => 'A definition; it is the meaning of the CODEX and ZIV events.'
 * ```
 * @category Law
 */
export const notComputed: { readonly [id in NormId]?: string } = frozen({
  'SCO-4': 'A freedom: nobody must follow a trajectory, so no rule states such a duty.',
  'SCO-5': 'A definition of the umbrella; its parts have rules of their own.',
  'SCO-6': 'A definition; it is the meaning of the CODEX and ZIV events.',
  'COO-5': 'A standard of conduct without a term: contacts with third parties are not events of a dossier.',
  'COO-6': 'A list of tasks; those with a day have rules of their own.',
  'A3-4': 'A duty without a term: no event records the examination of a questionnaire; the estimate follows it.',
  'C-2': 'A power of a physician outside the insurer, without a term; no event records its use.',
  'SA-5': 'A judgement: an event of the dossier says that a person found the absence unjustified.',
  'Z2-2': 'A power without a term; a further contact of kind followUp records its use.',
  'Z2-4': 'A power without a term; consultations are not events of a dossier.',
  'Z2-9': 'A power without a term that a doctor must judge; no event records that no plan is drawn up.',
  'Z3-2': 'A power of coordinator and insured, without a term; a further contact records its use.',
})

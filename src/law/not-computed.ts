import { frozen } from './frozen.js'
import type { NormId } from './norms.js'

/**
 * The norms that no rule of this package computes, and why.
 *
 * @example
 * ```ts
 * import { notComputed } from 'terug-naar-werk/law'
 * notComputed['SCO-6'] // => 'A definition; it is the meaning of the CODEX and ZIV events.'
 * ```
 * @category Law
 */
export const notComputed: { readonly [id in NormId]?: string } = /* @__PURE__ */ frozen({
  'SCO-4': 'A freedom: that nobody must follow a trajectory shows in the absence of such a duty.',
  'SCO-5': 'A definition of the umbrella; its parts have rules of their own.',
  'SCO-6': 'A definition; it is the meaning of the CODEX and ZIV events.',
  'COO-5': 'A standard of conduct without a term: contacts with third parties are no events of a dossier.',
  'COO-6': 'A list of tasks; those with a day have rules of their own.',
  'A3-4': 'No term, and no event shows that a questionnaire was examined; the estimate that follows does.',
  'C-2': 'A power of a physician outside the insurer, without a term; no event shows its use.',
  'Z2-2': 'A power without a term; a further contact of kind followUp shows its use.',
  'Z2-4': 'A power without a term; consultations are no events of a dossier.',
  'Z3-2': 'A power of both sides without a term; a further contact shows its use.',
})

import type { AbsencePlace } from '../dossier/event-values.js'
import type { LetterContact } from './letter-content.js'

/** With whom the insured person makes contact about a place (SA-3, LT-6, LT-18, LT-20). @internal */
export const contactAt: { readonly [place in AbsencePlace]: LetterContact } = {
  exam: 'advisingDoctor',
  firstContact: 'coordinator',
  occupationalPhysician: 'advisingDoctor',
  regionalAdviser: 'insurer',
  combinedContact: 'advisingDoctor',
}

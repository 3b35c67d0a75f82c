import type { AbsencePlace } from '../dossier/event-values.js'

/**
 * With whom the insured person makes contact after an absence. `advisingDoctor`: or with a member of the team;
 * `advisingDoctorAlone`: with no member of the team.
 * @internal
 */
export type ContactPerson = 'advisingDoctor' | 'advisingDoctorAlone' | 'coordinator' | 'insurer'

/** By the place of the absence, as the texts say (SA-3, LT-6, LT-18, LT-20). */
const contactAt: { readonly [place in AbsencePlace]: ContactPerson } = {
  exam: 'advisingDoctor',
  firstContact: 'coordinator',
  // The decree names the advising doctor alone, and beside it, for other absences, the doctor or a member of the team.
  occupationalPhysician: 'advisingDoctorAlone',
  regionalAdviser: 'insurer',
  combinedContact: 'advisingDoctor',
}

/** With whom the insured person makes contact about an absence at a place, or about a registration. @internal */
export const contactPerson = (at: AbsencePlace | undefined): ContactPerson =>
  at === undefined ? 'insurer' : contactAt[at]

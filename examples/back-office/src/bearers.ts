import type { Audience, Bearer } from 'terug-naar-werk'

/** What each bearer may know of a case: its list and its calendar show no more. Complete by its type. */
export const audienceOf: { readonly [bearer in Bearer]: Audience } = {
  insured: 'insured',
  advisingDoctor: 'advisingDoctor',
  coordinator: 'coordinator',
  insurer: 'coordinator',
  parties: 'employer',
}

export const isBearer = (text: string): text is Bearer => Object.hasOwn(audienceOf, text)

// SAFETY: the keys of a table that is complete by its type.
export const bearers = Object.keys(audienceOf) as readonly Bearer[]

import { type Audience, type Confidentiality, mayKnow } from 'terug-naar-werk/law'
import { expect, it } from 'vitest'

const ALL: readonly Confidentiality[] = ['medical', 'trajectory', 'contract']

it.each([
  ['advisingDoctor', 'medical trajectory contract'],
  ['insured', 'medical trajectory contract'],
  ['coordinator', 'trajectory contract'],
  ['employer', 'contract'],
] as const)('the %s may know what is: %s', (audience, known) => {
  expect(ALL.filter((confidentiality) => mayKnow(audience, confidentiality)).join(' ')).toBe(known)
})

it('an audience that does not exist knows nothing', () => {
  // SAFETY: none; this is what a caller in plain JavaScript may pass.
  expect(ALL.filter((confidentiality) => mayKnow('neighbour' as Audience, confidentiality))).toEqual([])
})

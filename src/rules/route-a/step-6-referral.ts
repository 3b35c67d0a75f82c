import { noTerm, on } from '../../law/boundaries.js'
import { circular2022, teamMembers2024 } from '../../law/laws.js'
import type { NormId } from '../../law/norms.js'
import type { ObligationRule } from '../obligation-rule.js'
import { outOfCategory4 } from './step-5-category.js'

/** Since LT-22 the referral follows whenever category 4 is given, and a team member may refer (LT-3). */
const sinceTeamMembers = <const Norm extends NormId>(norm: Norm) =>
  [
    { law: teamMembers2024, alsoBy: ['teamMember'], alsoByNorms: ['LT-3'], norms: [norm, 'LT-22'], basis: 'law' },
  ] as const

/** The fields that the referrals share. */
const referral = {
  rule: 'referral.make',
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  window: noTerm(on('trigger')),
  fulfilledBy: 'referred',
  lapsedBy: outOfCategory4,
  law: circular2022,
} as const

/** Category 4 at the first estimate: the advising doctor refers to the coordinator. @internal */
export const referAtOnce = {
  ...referral,
  id: 'referral.make/atOnce',
  norms: ['A6-1'],
  trigger: 'category4AtOnce',
  amendedBy: sinceTeamMembers('A6-1'),
} as const satisfies ObligationRule

/** First placed in category 1, then in category 4 after the examination after six months. @internal */
export const referFromCategory1 = {
  ...referral,
  id: 'referral.make/fromCategory1',
  norms: ['A6-2'],
  trigger: 'category4AfterFirst1',
  amendedBy: sinceTeamMembers('A6-2'),
} as const satisfies ObligationRule

/** From category 2: before LT-22 only official pages foresaw it. @internal */
export const referFromCategory2 = {
  ...referral,
  id: 'referral.make/fromCategory2',
  norms: ['A6-1'],
  basis: 'statement',
  trigger: 'category4AfterFirst2',
  amendedBy: sinceTeamMembers('A6-1'),
} as const satisfies ObligationRule

/**
 * Category 4 after the re-evaluation of category 3. Also every other later placement in category 4, unless category 1 or
 * 2 was the first (docs/decisions/0004). @internal
 */
export const referFromCategory3 = {
  ...referral,
  id: 'referral.make/fromCategory3',
  norms: ['A6-3'],
  trigger: 'category4AfterOther',
  amendedBy: sinceTeamMembers('A6-3'),
} as const satisfies ObligationRule

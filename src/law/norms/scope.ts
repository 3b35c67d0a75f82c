import type { NormContent } from '../norm.js'

/** Who may follow a trajectory, and what a trajectory is. @internal */
export const scopeNorms = {
  'SCO-1': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Open to employees and unemployed persons who are recognised as incapable of work.',
    law: 'circular2022',
  },
  'SCO-2': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Open to the self-employed from 1 January 2023.',
    law: 'selfEmployed2023',
  },
  'SCO-3': {
    bearer: 'advisingDoctor',
    modality: ['judgement'],
    rule: 'Enough physical and mental capacities must remain; otherwise no trajectory starts.',
    law: 'circular2022',
  },
  'SCO-4': {
    bearer: 'insured',
    modality: ['right'],
    rule: 'The trajectory is voluntary; only questionnaire, examination and first contact are obligatory.',
    law: 'circular2022',
  },
  'SCO-5': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'An umbrella: formal ZIV trajectory, guidance to permitted work, training, referral towards CODEX.',
    law: 'circular2022',
  },
  'SCO-6': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'CODEX runs with the own employer; ZIV leads to another employer or sector.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

import type { Norm } from '../norm.js'

/** Who may follow a trajectory, and what a trajectory is. @internal */
export const scopeNorms = {
  'SCO-1': {
    section: 'C383 I; RIZIV22',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Open to employees and unemployed persons who are recognised as incapable of work.',
    law: 'circular2022',
  },
  'SCO-2': {
    section: 'SOL; law of 12 January 2023',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Open to the self-employed from 1 January 2023.',
    law: 'selfEmployed2023',
  },
  'SCO-3': {
    section: 'RIZIV22; CM; SOL',
    bearer: 'advisingDoctor',
    modality: ['judgement'],
    rule: 'Enough physical and mental capacities must remain; otherwise no trajectory starts.',
    law: 'circular2022',
  },
  'SCO-4': {
    section: 'RIZIVABC; CM; SOL',
    bearer: 'insured',
    modality: ['right'],
    rule: 'The trajectory is voluntary; only questionnaire, examination and first contact are obligatory.',
    law: 'circular2022',
  },
  'SCO-5': {
    section: 'C383 I',
    bearer: null,
    modality: ['constitutive'],
    rule: 'An umbrella: formal ZIV trajectory, guidance to permitted work, training, referral towards CODEX.',
    law: 'circular2022',
  },
  'SCO-6': {
    section: 'C383 preamble',
    bearer: null,
    modality: ['constitutive'],
    rule: 'CODEX runs with the own employer; ZIV leads to another employer or sector.',
    law: 'circular2022',
  },
} as const satisfies Record<string, Norm>

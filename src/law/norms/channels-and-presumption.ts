import type { NormContent } from '../norm.js'

/** The contact channels (C383 V). @internal */
export const channelNorms = {
  'CH-1': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'Contact when the questionnaire was not received in two weeks: all four channels.',
    law: 'circular2022',
  },
  'CH-2': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'First contact: two channels; which two is inferred.',
    law: 'circular2022',
  },
  'CH-3': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'Contact to discuss a refusal: two channels; which two is inferred.',
    law: 'circular2022',
  },
  'CH-4': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'Follow-up interview: three channels; which three is inferred.',
    law: 'circular2022',
  },
  'CH-5': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'Other contacts with the coordinator: all four channels.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

/** The legal presumption of incapacity (C383 VI). @internal */
export const presumptionNorms = {
  'LP-1': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'At most six months; cannot be extended or suspended.',
    law: 'circular2022',
  },
  'LP-2': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'CODEX, with a contract: from the signature of the plan to the day before resumption with that employer.',
    law: 'circular2022',
  },
  'LP-3': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'CODEX: ends in any case after six months counted from the day of signature.',
    law: 'circular2022',
  },
  'LP-4': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'ZIV: from the day of the plan to the eve of paid work or retraining, or the last day of the trajectory.',
    law: 'circular2022',
  },
  'LP-5': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'ZIV: ends in any case after six months counted from the day of the plan.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

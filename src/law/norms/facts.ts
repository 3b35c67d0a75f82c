import type { NormContent } from '../norm.js'

/** What is known of a case, and from which day. @internal */
export const factNorms = {
  'FA-1': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'A relapse within fourteen days, or three months in invalidity, keeps the start.',
    law: 'circular2022',
  },
  'FA-2': {
    bearer: 'advisingDoctor',
    modality: ['constitutive'],
    rule: 'The doctor fixes how long the recognition lasts; after its last day it has ended unless more is known.',
    law: 'circular2022',
  },
  'FA-3': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Maternity protection suspends the primary period and invalidity.',
    law: 'circular2022',
  },
  'FA-4': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'A contract may begin or end during the incapacity; the day concerned decides.',
    law: 'circular2022',
  },
  'FA-5': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Every fact has a day and a day on which it was recorded.',
    law: 'circular2022',
  },
  'FA-6': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Several permitted works or trajectories may run side by side.',
    law: 'circular2022',
  },
  'FA-7': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'A recognition that comes late makes nobody late.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

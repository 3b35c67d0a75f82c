import type { NormContent } from '../norm.js'

/** The coordinator (C383 II and VII). @internal */
export const coordinatorNorms = {
  'COO-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Holds at least a diploma that gives access to federal level B.',
    law: 'circular2022',
  },
  'COO-2': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Has passed the Disability Management examination, or passes it within two years of taking up the function.',
    law: 'circular2022',
  },
  'COO-3': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'After passing, attends at least half of the intervision moments; there are at most four a year.',
    law: 'circular2022',
  },
  'COO-4': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'An activity of at least 90 minutes counts as one moment if its invitation says that it counts.',
    law: 'circular2022',
  },
  'COO-5': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Contacts third parties only in agreement with the advising doctor and with consent of the insured.',
    law: 'circular2022',
  },
  'COO-6': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Organises contacts, supports requests to the occupational physician, registers and follows up.',
    law: 'circular2022',
  },
  'COO-7': {
    bearer: 'coordinator',
    modality: ['prohibition'],
    rule: 'Part-time in the multidisciplinary team: in evaluation only preparatory contacts; in reintegration any task.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

import type { Norm } from '../norm.js'

/** What later law changed. @internal */
export const lawOverTimeNorms = {
  'LT-1': {
    section: 'law of 12 January 2023',
    bearer: null,
    modality: ['constitutive'],
    rule: 'The self-employed come into scope.',
    law: 'selfEmployed2023',
  },
  'LT-2': {
    section: 'law of 25 September 2022',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Consequences of SA-2 to SA-4 for absences planned until the end of 2025; longer for the self-employed.',
    law: 'consequences2023',
  },
  'LT-3': {
    section: 'law of 20 December 2023 articles 6 to 10',
    bearer: 'advisingDoctor',
    modality: ['power'],
    rule: 'A member of the multidisciplinary team may estimate, categorise, refer and hold the physical contact.',
    law: 'teamMembers2024',
  },
  'LT-4': {
    section: 'law of 20 December 2023; official statements on the months',
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'Physical contact by the last day of the fourth month; personal contacts in the seventh and eleventh.',
    law: 'teamMembers2024',
  },
  'LT-5': {
    section: 'law of 19 December 2025 articles 8 to 10 and 12',
    bearer: null,
    modality: ['constitutive'],
    rule: 'No presumption starts from 1 January 2026; a running one goes on.',
    law: 'presumptionRepealed2026',
  },
  'LT-6': {
    section: 'law of 19 December 2025 articles 2 and 7',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Unjustified absence planned from 2026: benefit suppressed, or reduced by 10 %, by the kind of contact.',
    law: 'consequences2026',
  },
  'LT-7': {
    section: 'law of 19 December 2025 article 2',
    bearer: 'insured',
    modality: ['duty'],
    rule: 'Without contract and with enough work potential: registers with the regional service in fourteen days.',
    law: 'registration2026',
  },
  'LT-8': {
    section: 'law of 19 December 2025 articles 2 to 6',
    bearer: null,
    modality: ['constitutive'],
    rule: 'The term “work potential” replaces “remaining capacities”.',
    law: 'workPotential2026',
  },
  'LT-9': {
    section: 'law of 19 December 2025 article 15',
    bearer: null,
    modality: ['constitutive'],
    rule: 'A certificate prescribes at most three months at a time.',
    law: 'certificates2026',
  },
} as const satisfies Record<string, Norm>

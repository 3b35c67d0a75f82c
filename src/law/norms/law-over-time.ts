import type { NormContent } from '../norm.js'

/** What later law changed. @internal */
export const lawOverTimeNorms = {
  'LT-1': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'The self-employed come into scope; no CODEX trajectory and one situation of ZIV.',
    law: 'selfEmployed2023',
  },
  'LT-2': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Consequences of SA-3 and SA-4: the daily amount is reduced by 2.5 %.',
    law: 'consequences2023',
  },
  'LT-3': {
    bearer: 'advisingDoctor',
    modality: ['power'],
    rule: 'A member of the multidisciplinary team may estimate, categorise, refer and hold the physical contact.',
    law: 'teamMembers2024',
  },
  'LT-4': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'Physical contacts that evaluate: by the last day of the fourth month, in some cases in the seventh, in the eleventh.',
    law: 'teamMembers2024',
  },
  'LT-5': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'No presumption starts from 1 January 2026; a running one goes on.',
    law: 'presumptionRepealed2026',
  },
  'LT-6': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Contacts planned from 1 March 2026: benefit suppressed, or reduced by 10 %; also at the occupational physician.',
    law: 'consequences2026',
  },
  'LT-7': {
    bearer: 'insured',
    modality: ['duty'],
    rule: 'Without contract and with enough work potential: registers with the regional service in fourteen days.',
    law: 'registration2026',
  },
  'LT-8': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'The term “work potential” replaces “remaining capacities”.',
    law: 'workPotential2026',
  },
  'LT-9': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'A certificate prescribes at most three months at a time.',
    law: 'certificates2026',
  },
  'LT-10': {
    bearer: null,
    modality: ['prohibition'],
    rule: 'A CODEX trajectory and an own trajectory bar only while they run.',
    law: 'teamMembers2024',
  },
  'LT-11': {
    bearer: 'advisingDoctor',
    modality: ['prohibition'],
    rule: 'The gravity of the condition forbids to send the questionnaire; it does not bar the estimate.',
    law: 'teamMembers2024',
  },
  'LT-12': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'The contact of the seventh month takes the place of the two examinations of categories 1 and 3.',
    law: 'teamMembers2024',
  },
  'LT-13': {
    bearer: null,
    modality: ['prohibition'],
    rule: 'No questionnaire, no contact of month 4 and no first estimate where the incapacity starts near the pension age.',
    law: 'pensionAge2024',
  },
  'LT-14': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'Examines within one month where a team member presumes the end; validates category 2 given by a team member.',
    law: 'teamMembers2024',
  },
  'LT-15': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'The ZIV presumption starts with the declaration; services that the fund pays carry one of at most six months.',
    law: 'declaration2024',
  },
  'LT-16': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Any definitive end of CODEX restarts ZIV and opens situation D.',
    law: 'codexEnds2024',
  },
  'LT-17': {
    bearer: 'coordinator',
    modality: ['constitutive'],
    rule: 'Training and half of the points, or within three years; two intervisions a year.',
    law: 'declaration2024',
  },
  'LT-18': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'First: one unjustified absence at the combined contact of the fourth month, and the whole benefit is suppressed.',
    law: 'combinedContact2024',
  },
  'LT-19': {
    bearer: 'insurer',
    modality: ['duty'],
    rule: 'Two letters of fourteen days ask to register, seven days each for the proof; then 10 % less until registration.',
    law: 'registrationLetters2026',
  },
  'LT-20': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Absence at the adviser of the regional service: 10 % less from the second one on.',
    law: 'registrationLetters2026',
  },
  'LT-21': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'A physical contact in the penultimate month of invalidity, between two months and one month before the end.',
    law: 'teamMembers2024',
  },
  'LT-22': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'Refers whenever category 4 is given; the first contact follows by when it was given.',
    law: 'teamMembers2024',
  },
} as const satisfies Record<string, NormContent>

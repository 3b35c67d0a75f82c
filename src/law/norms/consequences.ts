import type { NormContent } from '../norm.js'

/** The consequences of unjustified absences for the insured. @internal */
export const consequenceNorms = {
  'SA-1': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Only for absences at the examination of A4-3 and at the first contact after a referral; not returning the questionnaire is not a ground.',
    law: 'consequences2023',
  },
  'SA-2': {
    bearer: 'insurer',
    modality: ['constitutive'],
    rule: 'First unjustified absence: no reduction; a new date, with a warning, within one month of the day planned first.',
    law: 'consequences2023',
  },
  'SA-3': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Second: from the planned day to the day of contact for a new date.',
    law: 'consequences2023',
  },
  'SA-4': {
    bearer: null,
    modality: ['constitutive'],
    rule: 'Third: from that absence to the eve of the day on which the contact takes place.',
    law: 'consequences2023',
  },
  'SA-5': {
    bearer: 'insurer',
    modality: ['judgement'],
    rule: 'A person decides whether an absence is justified.',
    law: 'consequences2023',
  },
  'SA-6': {
    bearer: null,
    modality: ['prohibition'],
    rule: 'No consequence during maternity protection.',
    law: 'consequences2023',
  },
  'SA-7': {
    bearer: 'insurer',
    modality: ['duty'],
    rule: 'The decision is notified by registered letter.',
    law: 'consequences2023',
  },
} as const satisfies Record<string, NormContent>

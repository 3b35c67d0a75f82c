import type { Norm } from '../norm.js'

/** The consequences of unjustified absences for the insured. @internal */
export const consequenceNorms = {
  'SA-1': {
    section: 'law of 25 September 2022; SOL',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Only for incapacities that start from 1 January 2023; not returning the questionnaire is no ground.',
    law: 'consequences2023',
  },
  'SA-2': {
    section: 'KB 3 July 1996 article 215octiesdecies §1',
    bearer: 'insurer',
    modality: ['constitutive'],
    rule: 'First unjustified absence: no reduction; a new date, with a warning, within one month of the planned day.',
    law: 'consequences2023',
  },
  'SA-3': {
    section: 'KB 3 July 1996 article 215octiesdecies §1',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Second: the daily benefit is reduced by 2.5 % from that day to the day of contact for a new date.',
    law: 'consequences2023',
  },
  'SA-4': {
    section: 'KB 3 July 1996 article 215octiesdecies §1',
    bearer: null,
    modality: ['constitutive'],
    rule: 'Third: reduced by 2.5 % again from that absence; its end is not certain.',
    law: 'consequences2023',
  },
  'SA-5': {
    section: 'law article 100 §1/4',
    bearer: 'insurer',
    modality: ['judgement'],
    rule: 'A person decides whether an absence is justified.',
    law: 'consequences2023',
  },
} as const satisfies Record<string, Norm>

import type { NormContent } from '../norm.js'

/** Routes B and C (C383 3.2; RIZIVABC). @internal */
export const routeBNorms = {
  'B1-1': {
    bearer: 'insured',
    modality: ['right'],
    rule: 'May ask the coordinator for a first contact at any moment of the incapacity.',
    law: 'circular2022',
  },
  'B1-2': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Always makes an appointment for a first conversation.',
    law: 'circular2022',
  },
  'B1-3': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Examines the request and informs the advising doctor of it.',
    law: 'circular2022',
  },
  'B2-1': {
    bearer: 'insurer',
    modality: ['duty'],
    rule: 'Invites the insured to fill in a questionnaire in preparation.',
    law: 'circular2022',
  },
  'B2-2': {
    bearer: 'insurer',
    modality: ['prohibition', 'judgement'],
    rule: 'Sends none if one was filled in during this incapacity and an update is considered unnecessary.',
    law: 'circular2022',
  },
  'B3-1': {
    bearer: 'insured',
    modality: ['duty'],
    rule: 'Returns the questionnaire, properly completed, within two weeks.',
    law: 'circular2022',
  },
  'B3-2': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Otherwise contacts and supports the insured.',
    law: 'circular2022',
  },
  'B4-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'First contact within one month of receipt of the completed questionnaire.',
    law: 'circular2022',
  },
  'B4-2': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Content, consent, registration and outcomes of that contact as on route A.',
    law: 'circular2022',
  },
  'B5-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Informs the advising doctor of the contact and asks permission to start a trajectory.',
    law: 'circular2022',
  },
  'B5-2': {
    bearer: 'advisingDoctor',
    modality: ['duty', 'judgement'],
    rule: 'Examines the question and decides.',
    law: 'circular2022',
  },
  'B6-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'After a refusal, a new contact within the month after the previous contact.',
    law: 'circular2022',
  },
  'B6-2': {
    bearer: 'parties',
    modality: ['judgement'],
    rule: 'Then the actions are adapted and submitted again, or the trajectory ends definitively.',
    law: 'circular2022',
  },
  'B6-3': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Registers that contact and its actions.',
    law: 'circular2022',
  },
  'C-1': {
    bearer: 'insured',
    modality: ['right'],
    rule: 'Incapable for longer than a year: may start by registering with VDAB, Actiris or Forem.',
    law: 'routeC',
  },
  'C-2': {
    bearer: 'occupationalPhysician',
    modality: ['power'],
    rule: 'May refer to the insurer or to the regional service to start a trajectory.',
    law: 'routeC',
  },
} as const satisfies Record<string, NormContent>

import type { NormContent } from '../norm.js'

/** The formal ZIV trajectory (C383 IV). @internal */
export const zivNorms = {
  'Z1-A': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Starts in situation A: no employment contract, the insured agreed at the contact.',
    law: 'circular2022',
  },
  'Z1-B': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Starts in situation B: a contract, not referred to the occupational physician, agreed at the contact.',
    law: 'circular2022',
  },
  'Z1-C': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Starts in situation C: a contract, no CODEX asked for after the pre-resumption visit, agreed.',
    law: 'circular2022',
  },
  'Z1-D': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Starts in situation D: CODEX ended definitively for a person definitively unfit, agreed.',
    law: 'circular2022',
  },
  'Z1-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'In B and C informs the occupational physician of the start.',
    law: 'circular2022',
  },
  'Z1-2': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'In B and C suspends the execution when an employer’s reintegration request is reported.',
    law: 'circular2022',
  },
  'Z1-3': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'In B and C restarts when CODEX has ended definitively for a person definitively unfit.',
    law: 'circular2022',
  },
  'Z1-4': {
    bearer: 'parties',
    modality: ['duty'],
    rule: 'Coordinator, advising doctor and insured underwrite a positive declaration of engagement.',
    law: 'circular2022',
  },
  'Z2-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Follow-up interview within one month of the start by that declaration.',
    law: 'circular2022',
  },
  'Z2-2': {
    bearer: 'coordinator',
    modality: ['power'],
    rule: 'May plan a second follow-up interview if needed.',
    law: 'circular2022',
  },
  'Z2-3': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'The plan holds goals, the end result, one concrete action and one appointment for the next interview.',
    law: 'circular2022',
  },
  'Z2-4': {
    bearer: 'coordinator',
    modality: ['power'],
    rule: 'With the advising doctor, may consult the other parties if the insured consents.',
    law: 'circular2022',
  },
  'Z2-5': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'A plan that aims at vocational retraining: approval of the High Commission is asked.',
    law: 'circular2022',
  },
  'Z2-6': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'A plan that aims at guidance to employment: a proposal of resumption goes to the advising doctor.',
    law: 'circular2022',
  },
  'Z2-7': {
    bearer: 'advisingDoctor',
    modality: ['duty'],
    rule: 'Communicates findings and plan to the treating doctor.',
    law: 'circular2022',
  },
  'Z2-9': {
    bearer: 'coordinator',
    modality: ['power', 'judgement'],
    rule: 'No plan only for well-founded medical reasons that the advising doctor states.',
    law: 'circular2022',
  },
  'Z2-8': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Registers findings, goals, actions and appointments.',
    law: 'circular2022',
  },
  'Z3-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Follows the plan up every three months, unless the file justifies another frequency.',
    law: 'circular2022',
  },
  'Z3-2': {
    bearer: 'coordinator',
    modality: ['power'],
    rule: 'Coordinator or insured may plan a new follow-up interview.',
    law: 'circular2022',
  },
  'Z4-1': {
    bearer: 'coordinator',
    modality: ['duty'],
    rule: 'Evaluates the results and registers them.',
    law: 'circular2022',
  },
} as const satisfies Record<string, NormContent>

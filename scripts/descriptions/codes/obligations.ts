import type { Bearer, ObligationBasis, ObligationModality, ObligationState } from 'terug-naar-werk'
import type { CodeList } from './code-list.js'
import type { NonEventCause } from './non-event-cause.js'

export const states: CodeList<ObligationState> = {
  heading: 'States of an obligation',
  where: 'In `obligations[].state`, and in the `readings` where another reading gives another state.',
  commented: { file: 'src/rules/obligation-state.ts', type: 'ObligationState' },
  meanings: {
    upcoming: 'its first day is still to come',
    open: 'it can be done in time, or the text of law states no last day',
    overdue: 'its last day has passed and it was not done',
    fulfilled: 'it was done in time',
    fulfilledLate: 'it was done after its last day',
    barred: 'an exclusion bars it on that day',
    suspended: 'its trajectory is suspended',
    lapsed: 'it is no longer required, or it was barred on its last day',
  },
}

export const modalities: CodeList<ObligationModality> = {
  heading: 'Duty or power',
  where: 'In `obligations[].modality`.',
  commented: { file: 'src/rules/obligation-rule.ts', type: 'ObligationModality' },
  meanings: { duty: 'the bearer must do the step', power: 'the bearer may do the step' },
}

export const bases: CodeList<ObligationBasis> = {
  heading: 'On what a step rests',
  where: 'In `obligations[].basis`, where it is no text of law for the case.',
  commented: { file: 'src/rules/obligation-rule.ts', type: 'ObligationBasis' },
  meanings: {
    statement: 'official statements or pages',
    analogy: 'the circular for employees, applied to the self-employed, for whom no text says the same (LT-1)',
  },
}

export const bearers: CodeList<Bearer> = {
  heading: 'Bearers',
  where: 'In `obligations[].bearer` and `judgements[].by`.',
  meanings: {
    insured: 'the person who is incapable of work',
    advisingDoctor: 'the doctor of the insurer who judges the incapacity',
    coordinator: 'the Return-to-Work coordinator of the insurer',
    insurer: 'the insurance body',
    parties: 'the coordinator and the insured together',
  },
}

export const nonEventCauses: CodeList<NonEventCause> = {
  heading: 'Causes that are no event',
  where:
    'In `obligations[].trigger.type` and in `lapsedBy.type`, the reason of a lapse. Every other cause there is the type of an [event](events.md).',
  commented: { file: 'src/dossier/cause.ts', type: 'Cause' },
  meanings: {
    incapacityStart: 'the first day of the incapacity',
    certificateRunOut: 'the last day recognised or certified has passed, and nothing further is known',
    questionnaireNotReceived: 'the questionnaire did not come back in time, properly completed',
    registrationNotProven: 'neither registration nor proof was known on the last day for the proof',
    estimateBarred: 'the first estimate was barred on its last day, and was not made',
    deemedPositive: 'no answer came in time, which counts as agreement',
    barredOnLastDay: 'an exclusion barred the step on its last day',
  },
}

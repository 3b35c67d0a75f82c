import type { EventType } from 'terug-naar-werk'
import type { EventDescriptions } from '../event-description.js'
import { ref } from '../shared-fields.js'

/** The ZIV trajectory, the plan, and the work or training that follows. */
export const zivEvents = {
  zivStarted: {
    who: 'the coordinator, the advising doctor and the insured',
    does: 'sign the engagement declaration, with which a ZIV trajectory starts or restarts',
    on: 'the day of the signature',
    norms: ['Z1-A', 'Z1-B', 'Z1-C', 'Z1-D', 'Z1-3', 'Z1-4', 'LT-15'],
    fields: {
      situation: 'The situation in which it starts. For the self-employed there is one, so it is ignored.',
      ref,
    },
  },
  occupationalPhysicianInformed: {
    who: 'the coordinator',
    does: 'tells the occupational physician that the ZIV trajectory has started',
    on: 'the day on which the physician is told',
    norms: ['Z1-1'],
    fields: {},
  },
  planDrawnUp: {
    who: 'the coordinator',
    does: 'draws up the reintegration plan',
    on: 'the day on which the plan is drawn up',
    norms: ['Z2-3', 'Z2-5', 'Z2-6', 'LP-4'],
    fields: {
      elements: 'The required elements that the plan has. A plan without all four is incomplete.',
      aim: 'What the plan aims at. Absent: it is not known, and a need asks for it.',
    },
  },
  treatingDoctorInformed: {
    who: 'the advising doctor',
    does: 'tells the treating doctor of the findings and the plan',
    on: 'the day on which the doctor is told',
    norms: ['Z2-7'],
    fields: {},
  },
  resumptionProposed: {
    who: 'the coordinator',
    does: 'submits a proposal to resume work to the advising doctor',
    on: 'the day of the proposal',
    norms: ['Z2-6'],
    fields: {},
  },
  planReviewed: {
    who: 'the coordinator',
    does: 'holds a review of the plan',
    on: 'the day of the review',
    norms: ['Z3-1'],
    fields: {},
  },
  retrainingApproved: {
    who: 'the High Commission of the Medical Council for Invalidity',
    does: 'approves the vocational retraining',
    on: 'the day of the approval',
    norms: ['Z2-5'],
    fields: {},
  },
  retrainingStarted: {
    who: 'the insured',
    does: 'begins the vocational retraining',
    on: 'the first day of the retraining',
    norms: ['LP-4'],
    fields: {},
  },
  fundVoucherStarted: {
    who: 'the insured',
    does: 'enters the period of a voucher of the Return-to-Work fund',
    on: 'the first day of that period',
    norms: ['LT-15'],
    fields: { ref },
  },
  fundServicesEnded: {
    who: 'the insured',
    does: 'receives the last of the services that the Return-to-Work fund pays',
    on: 'the last day of those services',
    norms: ['LT-15'],
    fields: { ref },
  },
  paidWorkStarted: {
    who: 'the insured',
    does: 'begins paid work',
    on: 'the first day of that work',
    norms: ['LP-4'],
    fields: {},
  },
  workResumed: {
    who: 'the insured',
    does: 'resumes work',
    on: 'the first day of work',
    remark:
      'Where no permitted work runs, it is a full resumption: the incapacity counts as ended on the day before, and a need asks for `incapacityEnded`.',
    norms: ['LP-2', 'LP-4', 'FA-2'],
    fields: {},
  },
  zivEnded: {
    who: 'the coordinator',
    does: 'ends the ZIV trajectory',
    on: 'the last day of the trajectory',
    norms: ['LP-4', 'Z4-1'],
    fields: { ref },
  },
  resultsEvaluated: {
    who: 'the coordinator',
    does: 'evaluates the results of the trajectory and registers them',
    on: 'the day of the evaluation',
    norms: ['Z4-1'],
    fields: {},
  },
} as const satisfies Partial<EventDescriptions<EventType>>

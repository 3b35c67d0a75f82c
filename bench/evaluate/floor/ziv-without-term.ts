import { type Draft, dayText, doneStep, NO_TERM } from './step.js'

// The duties of a ZIV trajectory for which the text states no last day.

export const referredAtOnce = (estimated: number, referred: number): Draft => {
  const trigger = { type: 'capacityEstimated', on: dayText(estimated), moment: 'category4AtOnce' } as const
  return doneStep('referral.make', 'advisingDoctor', ['A6-1'], estimated, NO_TERM, trigger, referred)
}

export const informedOccupationalPhysician = (started: number, informed: number): Draft => {
  const trigger = { type: 'zivStarted', on: dayText(started), moment: 'zivStartedBesideContract' } as const
  return doneStep('ziv.informOccupationalPhysician', 'coordinator', ['Z1-1'], started, NO_TERM, trigger, informed)
}

export const informedTreatingDoctor = (planned: number, informed: number): Draft => {
  const trigger = { type: 'planDrawnUp', on: dayText(planned) } as const
  return doneStep('ziv.informTreatingDoctor', 'advisingDoctor', ['Z2-7'], planned, NO_TERM, trigger, informed)
}

export const approvedRetraining = (planned: number, approved: number): Draft => {
  const trigger = { type: 'planDrawnUp', on: dayText(planned), moment: 'retrainingPlanned' } as const
  return doneStep('ziv.retrainingApproval', 'coordinator', ['Z2-5'], planned, NO_TERM, trigger, approved)
}

export const evaluatedResults = (ended: number, evaluated: number): Draft => {
  const trigger = { type: 'zivEnded', on: dayText(ended) } as const
  return doneStep('ziv.evaluate', 'coordinator', ['Z4-1'], ended, NO_TERM, trigger, evaluated)
}

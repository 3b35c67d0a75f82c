import type {
  Bearer,
  Coverage,
  DossierStatus,
  Ground,
  ObligationState,
  PresumptionEnd,
  PresumptionKind,
  Scheme,
} from 'terug-naar-werk'

export const bearers: Record<Bearer, string> = {
  insured: 'insured',
  advisingDoctor: 'advising doctor',
  coordinator: 'coordinator',
  insurer: 'insurer',
  parties: 'all parties',
}

export const states: Record<ObligationState, string> = {
  upcoming: 'upcoming',
  open: 'open',
  overdue: 'overdue',
  fulfilled: 'done',
  fulfilledLate: 'done late',
  barred: 'barred',
  suspended: 'suspended',
  lapsed: 'lapsed',
}

/** Neutral on purpose: which medical group applies is for the advising doctor alone. */
export const grounds: Record<Ground, string> = {
  certifiedEnd: 'the certificate ends before the sending day',
  medicalGround: 'the advising doctor withholds the questionnaire',
  codexRequested: 'a CODEX trajectory was requested',
  permittedWork: 'permitted work (article 100 §2)',
  ownTrajectory: 'a trajectory at the own request has permission',
  codexDuringZiv: 'the employer asked for a CODEX trajectory while ZIV runs',
  gravityNoted: 'the advising doctor noted the gravity of the condition in the file',
  hospitalStay: 'the insured is in hospital',
  presumedIncapable: 'a legal presumption of incapacity runs',
  pensionAge: 'the incapacity started near the legal pension age, or after it',
}

export const presumptionEnds: Record<PresumptionEnd, string> = {
  maximum: 'the maximum of six months',
  resumption: 'the resumption of work',
  paidWork: 'the start of paid work',
  retraining: 'the start of the retraining',
  zivEnded: 'the end of the ZIV trajectory',
  voucher: 'the start of the period of a voucher of the fund',
  servicesEnded: 'the end of the services that the fund pays',
  incapacityEnded: 'the end of the incapacity',
}

export const presumptionKinds: Record<PresumptionKind, string> = {
  codex: 'CODEX plan',
  ziv: 'ZIV plan',
  fund: 'services that the Return-to-Work fund pays',
}

export const schemes: Record<Scheme, string> = {
  employee: 'employee',
  unemployed: 'unemployed',
  selfEmployed: 'self-employed',
}

export const coverages: Record<Coverage, string> = {
  before: 'not encoded: the circular did not apply yet',
  confirmed: 'every text was read',
  partial: 'a text that governs this day was not read',
}

export const statuses: Record<DossierStatus, string> = {
  notCovered: 'no answer: the law of this day is not covered',
  outOfScope: 'no trajectory is open to this scheme on this day',
  notRecognised: 'the incapacity is not recognised',
  notStarted: 'the incapacity has not started yet',
  incapacityEnded: 'the incapacity has ended',
  workResumed: 'work fully resumed; the end of the incapacity was not reported',
  certificateRunOut: 'the last certified day has passed; nothing further is known',
  permittedWork: 'the insured performs permitted work',
  awaitingQuestionnaire: 'no questionnaire has been sent yet',
  questionnaireWithheld: 'the advising doctor has withheld the questionnaire',
  questionnaireSent: 'the questionnaire was sent and is not back yet',
  awaitingEstimate: 'waiting for the estimate of the advising doctor',
  category1: 'category 1: will presumably be back at work by the end of the sixth month',
  category2: 'category 2: resumption seems impossible for medical reasons',
  category3: 'category 3: diagnosis or treatment come first',
  awaitingReferral: 'category 4: waiting for the referral to the coordinator',
  contactRequested: 'the insured has asked for a contact with the coordinator',
  awaitingFirstContact: 'waiting for the first contact with the coordinator',
  firstContactHeld: 'the first contact has been held',
  withOccupationalPhysician: 'the insured goes on with the occupational physician',
  noTrajectory: 'the insured does not want a trajectory, or it has ended',
  awaitingPermission: 'waiting for the permission of the advising doctor',
  permissionGranted: 'the advising doctor has given permission',
  permissionRefused: 'the advising doctor has refused permission',
  zivRunning: 'a ZIV trajectory is running',
  zivSuspended: 'the ZIV trajectory is suspended by a CODEX request of the employer',
  zivEnded: 'the ZIV trajectory has ended',
  codexRunning: 'a CODEX trajectory was requested and has not ended',
  codexEnded: 'the CODEX trajectory has ended',
  awaitingEvaluation: 'waiting for a contact that evaluates the incapacity, or the new estimate after it',
  nothingAwaited: 'no step that leads to a trajectory is awaited',
  notDisclosed: 'not disclosed to this audience',
}

/** `questionnaireSent` as `questionnaire sent`. */
export const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

import type { ReasonTexts } from '../texts.js'
import { months } from './amounts.js'

/** @internal */
export const reasonsEn: ReasonTexts = {
  grounds: {
    present: {
      certifiedEnd:
        'the certificate of incapacity for work ends before the day on which the questionnaire would be sent',
      medicalGround: 'the advising doctor sends no questionnaire, for a well-founded medical reason',
      codexRequested: 'a Codex reintegration trajectory has been requested',
      permittedWork: 'the insured person performs permitted work',
      ownTrajectory:
        'a Return-to-Work trajectory requested by the insured person has already started, with the permission of the advising doctor',
      codexDuringZiv:
        'the employer has asked for a Codex reintegration trajectory alongside the ZIV reintegration trajectory',
      gravityNoted: 'the severity of the condition is noted in the file',
      hospitalStay: 'the insured person is in hospital',
      presumedIncapable: 'the insured person is legally presumed incapable of work',
      pensionAge: 'the incapacity for work started shortly before the legal pension age, or after it',
    },
    past: {
      certifiedEnd:
        'the certificate of incapacity for work ended before the day on which the questionnaire would be sent',
      medicalGround: 'the advising doctor sent no questionnaire, for a well-founded medical reason',
      codexRequested: 'a Codex reintegration trajectory had been requested',
      permittedWork: 'the insured person performed permitted work',
      ownTrajectory:
        'a Return-to-Work trajectory requested by the insured person had already started, with the permission of the advising doctor',
      codexDuringZiv:
        'the employer had asked for a Codex reintegration trajectory alongside the ZIV reintegration trajectory',
      gravityNoted: 'the severity of the condition was noted in the file',
      hospitalStay: 'the insured person was in hospital',
      presumedIncapable: 'the insured person was legally presumed incapable of work',
      pensionAge: 'the incapacity for work started shortly before the legal pension age, or after it',
    },
  },
  exclusion: (ground, from, until) =>
    until === null ? `${ground} (since ${from})` : `${ground} (from ${from} up to and including ${until})`,
  lapse: (name, on) => `because of ${name}, on ${on}`,
  lapseByBar: (on) => `on the last day of the period (${on}) the step was barred`,
  decision: (by, question) => `for ${by} to decide: ${question}`,
  questions: {
    medicalWithholding: 'is there a well-founded medical reason to send no questionnaire?',
    estimate: 'in which category is the insured person placed?',
    reevaluation: 'in which category is the insured person placed after the examination?',
    questionnaireOnRequest: 'is a new or updated questionnaire needed?',
    outcome: 'what follows from the first contact?',
    permission: 'is a Return-to-Work trajectory compatible with the general state of health?',
    afterRefusal: 'are the actions adapted, or does the trajectory end?',
    restart: 'does the suspended ZIV reintegration trajectory go on?',
    whatNow: 'how does the case go on, now that no step is awaited?',
    maternityProtection: 'do the open steps wait while maternity protection runs?',
  },
  fact: (fact) => `missing fact: ${fact}`,
  facts: {
    'certificateReceived, incapacityEnded or incapacityResumed':
      'a new certificate, the end of the incapacity, or a relapse',
    'capacityEstimated.category': 'the category of the first estimate',
    'questionnaireSent or questionnaireUpdateNotNeeded': 'whether a questionnaire was sent, or was not needed',
    'coordinatorContact.outcome': 'the outcome of the first contact',
    coordinatorContact: 'the date of the previous contact',
    incapacityEnded: 'whether the incapacity for work ended with the resumption of work',
    questionnaireImpossible:
      'whether the examination was the one that takes the place of a questionnaire that could not be completed',
    'planDrawnUp.aim': 'whether the reintegration plan aims at vocational retraining or at guidance towards employment',
    zivStarted: 'the start of the ZIV reintegration trajectory',
    'zivStarted.situation': 'the situation (A, B, C or D) in which the ZIV reintegration trajectory started',
    referred: 'whether the first contact followed a referral',
    newDateSet: 'the letter that set a new date after the first absence',
    treatingDoctorConsentGiven: 'the consent of the insured person to inform the treating doctor',
    retrainingApproved: 'whether the High Commission has approved the vocational retraining',
  },
  findings: {
    late: 'done after the last day',
    early: 'done before the first day',
    startCorrected: 'late by the corrected start of the incapacity, but in time by the start that was known then',
    whileBarred: 'done while it was barred',
    channel: 'done through a channel that the table of the circular does not allow, or not with certainty',
    questionnaireIncomplete: 'the questionnaire came back incomplete',
    consentNotAsked: 'no consent was recorded at the first contact',
    planIncomplete: 'the reintegration plan lacks at least one of the four required elements',
    occupationalPhysicianNotInformed:
      'the reintegration plan exists, but the prevention adviser-occupational physician has not been informed yet',
    reviewMissed: 'a review of the plan was not held before a later one',
    examNotHeld: 'the compulsory medical examination was not held before the new estimate',
    directReferral:
      'after the placement in category 4, a Codex reintegration trajectory was requested before any contact with the coordinator',
    withoutPermission:
      'the trajectory at the request of the insured person was started without the permission of the advising doctor',
    otherSituation: 'the facts do not match the situation in which the ZIV reintegration trajectory was started',
    retrainingNotApproved: 'the vocational retraining started without a recorded approval',
    wrongPerson: 'a team member did what this time only the advising doctor could do',
    withoutConsent: 'the treating doctor was informed without a recorded consent of the insured person',
  },
  found: (finding, on) => `found on ${on}: ${finding}`,
  absences: {
    status: (status) => `This does not arise: ${status}.`,
    contract: (employmentContract) =>
      `This applies only to insured persons ${employmentContract ? 'with' : 'without'} an employment contract.`,
    law: (from) => `For this case the rule applies only from ${from}.`,
    repealed: (since) => `Since ${since} this no longer arises: the provision is no longer in force.`,
    notConcerned: 'This does not apply in this scheme, or not to an incapacity for work that began on this day.',
    schemes: { employee: 'employees', unemployed: 'the unemployed', selfEmployed: 'the self-employed' },
    otherScheme: (schemes) => `This applies only to ${schemes}.`,
    startsFrom: (day) => `This applies only to an incapacity for work that begins on or after ${day}.`,
    startsUntil: (day) => `This applies only to an incapacity for work that began on or before ${day}.`,
    later: (from) => `This does not arise before ${from}.`,
    endsBefore: (endedOn, from) =>
      `This would not arise before ${from}, and the incapacity for work ends on ${endedOn}.`,
    noEarlyEnd:
      'This arises only where a certificate, or an end that is known beforehand, lies before the day on which the questionnaire would be sent. This case does not show that.',
    notNearPensionAge: (count) =>
      `This arises only where the incapacity for work began in the period of ${months(count)} that ends with the month in which the legal pension age is reached, or later. This case does not show that.`,
    notTriggered: (names) => `This does not arise in this case. What would trigger it: ${names.join('; or ')}.`,
  },
}

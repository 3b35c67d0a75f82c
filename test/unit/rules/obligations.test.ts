import { type ObligationRule, rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

// The rulebook to be read beside the circular: one line for each obligation, in the order of the circular.

const rules: readonly ObligationRule[] = rulebook.obligations

const nameOf = ({ rule, suffix = '', norms }: ObligationRule): string => `${rule}${suffix} (${norms.join(' ')})`

const triggerOf = ({ trigger }: ObligationRule): string =>
  typeof trigger === 'string' ? trigger : `${trigger.type}: ${nameOf(trigger.missed)} missed`

const groundsOf = (grounds: ObligationRule['barredBy'] = {}): readonly string[] =>
  Object.entries(grounds).map(([ground, norms]) => `${ground} (${norms.join(' ')})`)

it('who bears each obligation, and who may know of it', () => {
  expect(rules.map((rule) => [nameOf(rule), rule.bearer, rule.modality, rule.confidentiality].join(' | '))).toEqual([
    'questionnaire.send (A2-1) | advisingDoctor | duty | medical',
    'questionnaire.withholdingNotice (A2-3) | advisingDoctor | duty | medical',
    'questionnaire.return (A3-1) | insured | duty | trajectory',
    'questionnaire.support (A3-2 A3-3) | coordinator | duty | trajectory',
    'questionnaire.return (B3-1) | insured | duty | trajectory',
    'questionnaire.support (B3-2) | coordinator | duty | trajectory',
    'estimate.first (A4-1) | advisingDoctor | duty | medical',
    'exam.questionnaireImpossible (A4-3) | advisingDoctor | duty | medical',
    'exam.category1 (A5-2) | advisingDoctor | duty | medical',
    'exam.category3 (A5-3) | advisingDoctor | duty | medical',
    'refusal.notify (A5-4) | advisingDoctor | duty | medical',
    'referral.make (A6-1) | advisingDoctor | duty | medical',
    'referral.make (A6-2) | advisingDoctor | duty | medical',
    'referral.make (A6-3) | advisingDoctor | duty | medical',
    'contact.first (A7-2 A7-4) | coordinator | duty | trajectory',
    'contact.first (A7-1 A7-4) | coordinator | duty | trajectory',
    'contact.first (B4-1 B4-2) | coordinator | duty | trajectory',
    'contact.first (B2-2 B4-1 B4-2) | coordinator | duty | trajectory',
    'consent.ask (A7-5) | coordinator | duty | trajectory',
    'contact.register (A7-6 A7-7) | coordinator | duty | trajectory',
    'contact.arrange (B1-1 B1-2) | coordinator | duty | trajectory',
    'doctor.inform (B1-3) | coordinator | duty | trajectory',
    'permission.request (B5-1) | coordinator | duty | trajectory',
    'permission.decide (B5-2) | advisingDoctor | duty | trajectory',
    'contact.afterRefusal (B6-1 B6-3) | coordinator | duty | trajectory',
    'ziv.informOccupationalPhysician (Z1-1) | coordinator | duty | trajectory',
    'ziv.followUpInterview (Z1-4 Z2-1 Z2-8) | coordinator | duty | trajectory',
    'ziv.retrainingApproval (Z2-5) | coordinator | duty | trajectory',
    'ziv.resumptionProposal (Z2-6) | coordinator | duty | trajectory',
    'ziv.informTreatingDoctor (Z2-7) | advisingDoctor | duty | trajectory',
    'ziv.review (Z3-1) | coordinator | duty | trajectory',
    'ziv.evaluate (Z4-1) | coordinator | duty | trajectory',
    'evaluation.contact#4 (LT-4) | advisingDoctor | duty | medical',
    'evaluation.contact#7 (LT-4) | advisingDoctor | duty | medical',
    'evaluation.contact#11 (LT-4) | advisingDoctor | duty | medical',
    'regional.register (LT-7) | insured | duty | medical',
    'regional.start (C-1) | insured | power | trajectory',
    'absence.newDate (SA-2) | insurer | duty | medical',
    'absence.newDate (SA-2) | insurer | duty | medical',
  ])
})

it('what starts each obligation, and what fulfils it', () => {
  expect(rules.map((rule) => `${nameOf(rule)} | ${triggerOf(rule)} → ${rule.fulfilledBy}`)).toEqual([
    'questionnaire.send (A2-1) | incapacityStart → questionnaireSentOnRouteA',
    'questionnaire.withholdingNotice (A2-3) | questionnaireWithheld → withholdingNoticeSent',
    'questionnaire.return (A3-1) | questionnaireSentOnRouteA → questionnaireCompleted',
    'questionnaire.support (A3-2 A3-3) | questionnaireNotReceived: questionnaire.return (A3-1) missed → supportContact',
    'questionnaire.return (B3-1) | questionnaireSentOnRouteB → questionnaireCompleted',
    'questionnaire.support (B3-2) | questionnaireNotReceived: questionnaire.return (B3-1) missed → supportContact',
    'estimate.first (A4-1) | incapacityStart → capacityEstimated',
    'exam.questionnaireImpossible (A4-3) | examNotExcluded → medicalExam',
    'exam.category1 (A5-2) | placedInCategory1 → examInCategory1',
    'exam.category3 (A5-3) | placedInCategory3 → examInCategory3',
    'refusal.notify (A5-4) | zivRequestRefused → refusalNotified',
    'referral.make (A6-1) | category4AtOnce → referred',
    'referral.make (A6-2) | category4AfterFirst1 → referred',
    'referral.make (A6-3) | category4AfterOther → referred',
    'contact.first (A7-2 A7-4) | referredAtOnce → firstContact',
    'contact.first (A7-1 A7-4) | referredLater → firstContact',
    'contact.first (B4-1 B4-2) | questionnaireCompletedOnRouteB → firstContact',
    'contact.first (B2-2 B4-1 B4-2) | questionnaireUpdateNotNeeded → firstContact',
    'consent.ask (A7-5) | firstContactBeforeConsent → consentGiven',
    'contact.register (A7-6 A7-7) | firstContact → firstContactRegistered',
    'contact.arrange (B1-1 B1-2) | contactRequested → firstContact',
    'doctor.inform (B1-3) | contactRequested → advisingDoctorInformed',
    'permission.request (B5-1) | trajectoryWantedOnRouteB → permissionRequested',
    'permission.decide (B5-2) | permissionRequested → permissionDecided',
    'contact.afterRefusal (B6-1 B6-3) | permissionRefused → contactAfterRefusal',
    'ziv.informOccupationalPhysician (Z1-1) | zivStartedBesideContract → occupationalPhysicianInformed',
    'ziv.followUpInterview (Z1-4 Z2-1 Z2-8) | zivStarted → followUpInterview',
    'ziv.retrainingApproval (Z2-5) | retrainingPlanned → retrainingApproved',
    'ziv.resumptionProposal (Z2-6) | employmentPlanned → resumptionProposed',
    'ziv.informTreatingDoctor (Z2-7) | planDrawnUp → treatingDoctorInformed',
    'ziv.review (Z3-1) | planDrawnUp → planReviewed',
    'ziv.evaluate (Z4-1) | zivEnded → resultsEvaluated',
    'evaluation.contact#4 (LT-4) | incapacityStart → medicalExam',
    'evaluation.contact#7 (LT-4) | incapacityStart → medicalExam',
    'evaluation.contact#11 (LT-4) | incapacityStart → medicalExam',
    'regional.register (LT-7) | referred → regionalServiceRegistered',
    'regional.start (C-1) | incapacityStart → regionalServiceRegistered',
    'absence.newDate (SA-2) | firstAbsenceAtExam → newExamDateSet',
    'absence.newDate (SA-2) | firstAbsenceAtContact → newContactDateSet',
  ])
})

it('after what a step can no longer be asked', () => {
  const lapsing = rules.filter(({ lapsedBy = [] }) => lapsedBy.length > 0)
  expect(lapsing.map((rule) => [nameOf(rule), ...(rule.lapsedBy ?? [])].join(' | '))).toEqual([
    'questionnaire.return (A3-1) | questionnaireImpossible',
    'questionnaire.support (A3-2 A3-3) | questionnaireCompleted | questionnaireImpossible',
    'questionnaire.return (B3-1) | questionnaireImpossible',
    'questionnaire.support (B3-2) | questionnaireCompleted | questionnaireImpossible',
    'exam.questionnaireImpossible (A4-3) | capacityEstimated',
    'exam.category1 (A5-2) | placedInCategory2 | placedInCategory3 | placedInCategory4',
    'exam.category3 (A5-3) | placedInCategory1 | placedInCategory2 | placedInCategory4',
    'referral.make (A6-1) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'referral.make (A6-2) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'referral.make (A6-3) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'contact.first (A7-2 A7-4) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'contact.first (A7-1 A7-4) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'permission.request (B5-1) | noTrajectoryWanted',
    'permission.decide (B5-2) | noTrajectoryWanted',
    'contact.afterRefusal (B6-1 B6-3) | permissionGranted | noTrajectoryWanted',
    'ziv.informOccupationalPhysician (Z1-1) | zivEnded',
    'ziv.followUpInterview (Z1-4 Z2-1 Z2-8) | zivEnded',
    'ziv.retrainingApproval (Z2-5) | zivEnded',
    'ziv.resumptionProposal (Z2-6) | zivEnded',
    'ziv.informTreatingDoctor (Z2-7) | zivEnded',
    'ziv.review (Z3-1) | zivEnded',
    'regional.register (LT-7) | placedInCategory1 | placedInCategory2 | placedInCategory3',
    'absence.newDate (SA-2) | placedInCategory1 | placedInCategory2 | placedInCategory3',
  ])
})

it('what bars a step, and what suspends it', () => {
  const stopped = rules.map((rule) => [
    nameOf(rule),
    ...groundsOf(rule.barredBy).map((ground) => `barred by ${ground}`),
    ...groundsOf(rule.suspendedBy).map((ground) => `suspended by ${ground}`),
  ])
  expect(stopped.filter(({ length }) => length > 1)).toEqual([
    [
      'questionnaire.send (A2-1)',
      'barred by certifiedEnd (A1-2)',
      'barred by medicalGround (A2-2)',
      'barred by codexRequested (A2-4)',
      'barred by permittedWork (A2-5)',
      'barred by ownTrajectory (A2-6)',
    ],
    [
      'estimate.first (A4-1)',
      'barred by codexRequested (A4-2)',
      'barred by permittedWork (A4-2)',
      'barred by ownTrajectory (A4-2)',
    ],
    [
      'exam.questionnaireImpossible (A4-3)',
      'barred by codexRequested (A4-2)',
      'barred by permittedWork (A4-2)',
      'barred by ownTrajectory (A4-2)',
    ],
    ['contact.first (A7-2 A7-4)', 'barred by permittedWork (A7-3)'],
    ['contact.first (A7-1 A7-4)', 'barred by permittedWork (A7-3)'],
    ['ziv.followUpInterview (Z1-4 Z2-1 Z2-8)', 'suspended by codexDuringZiv (Z1-2 Z1-3)'],
    ['ziv.retrainingApproval (Z2-5)', 'suspended by codexDuringZiv (Z1-2 Z1-3)'],
    ['ziv.resumptionProposal (Z2-6)', 'suspended by codexDuringZiv (Z1-2 Z1-3)'],
    ['ziv.informTreatingDoctor (Z2-7)', 'suspended by codexDuringZiv (Z1-2 Z1-3)'],
    ['ziv.review (Z3-1)', 'suspended by codexDuringZiv (Z1-2 Z1-3)'],
  ])
})

it('the law behind each obligation', () => {
  const laws = rules.map(({ versions, ...rule }) => [
    nameOf({ ...rule, versions }),
    ...versions.map(({ law, alsoBy = [], norms = [] }) => [law.id, ...alsoBy, ...norms].join(' ')),
  ])
  expect(laws.filter(([, ...ids]) => ids.join() !== 'circular2022')).toEqual([
    ['estimate.first (A4-1)', 'circular2022UntilTeamMembers', 'teamMembers2024 teamMember A4-1 LT-3'],
    ['exam.questionnaireImpossible (A4-3)', 'circular2022UntilTeamMembers', 'teamMembers2024 teamMember A4-3 LT-3'],
    ['referral.make (A6-1)', 'circular2022UntilTeamMembers', 'teamMembers2024 teamMember A6-1 LT-3'],
    ['referral.make (A6-2)', 'circular2022UntilTeamMembers', 'teamMembers2024 teamMember A6-2 LT-3'],
    ['referral.make (A6-3)', 'circular2022UntilTeamMembers', 'teamMembers2024 teamMember A6-3 LT-3'],
    ['evaluation.contact#4 (LT-4)', 'teamMembers2024 teamMember'],
    ['evaluation.contact#7 (LT-4)', 'teamMembers2024 teamMember'],
    ['evaluation.contact#11 (LT-4)', 'teamMembers2024 teamMember'],
    ['regional.register (LT-7)', 'registration2026'],
    ['regional.start (C-1)', 'routeC'],
    ['absence.newDate (SA-2)', 'consequences2023'],
    ['absence.newDate (SA-2)', 'consequences2023'],
  ])
})

it('what else sets an obligation apart', () => {
  const apart = rules.map((rule) => [
    nameOf(rule),
    ...(rule.everyMonths === undefined ? [] : [`every ${rule.everyMonths} months`]),
    ...(rule.basis === undefined ? [] : [`rests on a ${rule.basis}`]),
    ...(rule.countsFrom === undefined ? [] : [`counts from ${rule.countsFrom}`]),
    ...(rule.listedFrom === undefined ? [] : [`listed from ${rule.listedFrom}`]),
    ...(rule.outlivesIncapacity ? ['outlives the incapacity'] : []),
    ...(rule.employmentContract === undefined ? [] : [`employment contract: ${rule.employmentContract}`]),
    ...(rule.lawOf === undefined ? [] : [`law of the day of: ${rule.lawOf}`]),
    ...(rule.fulfilmentReading === undefined ? [] : [Object.values(rule.fulfilmentReading).join(' ')]),
  ])
  expect(apart.filter(({ length }) => length > 1)).toEqual([
    ['questionnaire.return (A3-1)', 'RD-2 receipt posting posted'],
    ['questionnaire.return (B3-1)', 'RD-2 receipt posting posted'],
    ['exam.category1 (A5-2)', 'counts from windowStart'],
    ['refusal.notify (A5-4)', 'outlives the incapacity'],
    ['contact.register (A7-6 A7-7)', 'outlives the incapacity'],
    ['ziv.review (Z3-1)', 'every 3 months'],
    ['ziv.evaluate (Z4-1)', 'outlives the incapacity'],
    ['evaluation.contact#4 (LT-4)', 'rests on a statement', 'counts from windowStart'],
    ['evaluation.contact#7 (LT-4)', 'rests on a statement', 'counts from windowStart'],
    ['evaluation.contact#11 (LT-4)', 'rests on a statement', 'counts from windowStart'],
    ['regional.register (LT-7)', 'employment contract: false', 'law of the day of: trigger'],
    ['regional.start (C-1)', 'counts from windowStart', 'listed from windowStart'],
    ['absence.newDate (SA-2)', 'law of the day of: planned'],
    ['absence.newDate (SA-2)', 'law of the day of: planned'],
  ])
})

import { circular2022, codex2022, codexEnds2024, pensionAge2024, teamMembers2024 } from '../../law/laws.js'
import type { ExclusionRule } from '../exclusion-rule.js'
import { sendQuestionnaire } from './step-2-questionnaire.js'

/** The certificate ends before the day on which the questionnaire would be sent (A1-2). @internal */
export const certifiedEnd = {
  ground: 'certifiedEnd',
  modality: 'power',
  confidentiality: 'trajectory',
  from: 'incapacityStart',
  until: [],
  certifiedBefore: sendQuestionnaire.window.from,
  law: circular2022,
} as const satisfies ExclusionRule

/**
 * The questionnaire was withheld for a well-founded medical reason (A2-2). Later the gravity of the condition forbids to
 * send it, also where it was noted in the file (LT-11). @internal
 */
export const medicalGround = {
  ground: 'medicalGround',
  modality: 'power',
  confidentiality: 'medical',
  from: 'questionnaireWithheld',
  until: [],
  law: circular2022,
  amendedBy: [{ law: teamMembers2024, modality: 'prohibition', from: 'gravityFound' }],
} as const satisfies ExclusionRule

/**
 * The start of a CODEX trajectory was requested from the occupational physician (A2-4). The circular
 * names only the request, so the exclusion has no end (docs/decisions/0005); later it ends with the trajectory (LT-10).
 * @internal
 */
export const codexRequested = {
  ground: 'codexRequested',
  modality: 'prohibition',
  confidentiality: 'contract',
  from: 'codexRequested',
  until: [],
  law: codex2022,
  amendedBy: [{ law: codexEnds2024, until: ['codexEnded'] }],
} as const satisfies ExclusionRule

/** Permitted work, law article 100 §2: while it lasts (A2-5, A7-3). @internal */
export const permittedWork = {
  ground: 'permittedWork',
  modality: 'prohibition',
  confidentiality: 'trajectory',
  from: 'permittedWorkStarted',
  until: ['permittedWorkEnded'],
  law: circular2022,
} as const satisfies ExclusionRule

/**
 * A trajectory at the insured's request has started, with the advising doctor's permission (A2-6). Later the exclusion
 * ends with the trajectory (LT-10). @internal
 */
export const ownTrajectory = {
  ground: 'ownTrajectory',
  modality: 'prohibition',
  confidentiality: 'trajectory',
  from: 'permissionGranted',
  until: [],
  law: circular2022,
  amendedBy: [{ law: teamMembers2024, until: ['zivEnded', 'trajectoryEnded'] }],
} as const satisfies ExclusionRule

/**
 * The incapacity started in the six months that end with the month of the legal pension age, or later (LT-13).
 * @internal
 */
export const pensionAge = {
  ground: 'pensionAge',
  modality: 'prohibition',
  confidentiality: 'trajectory',
  from: 'incapacityStart',
  until: [],
  monthsBeforePensionAge: 6,
  law: pensionAge2024,
} as const satisfies ExclusionRule

/** The fields that the grounds against a contact that evaluates the incapacity share (LT-4). */
const againstContacts = { modality: 'prohibition', confidentiality: 'medical', law: teamMembers2024 } as const

/** The advising doctor noted the gravity of the condition in the file; no text gives an end. @internal */
export const gravityNoted = {
  ...againstContacts,
  ground: 'gravityNoted',
  from: 'gravityNoted',
  until: [],
} as const satisfies ExclusionRule

/** The insured is presumed incapable during a stay in hospital. @internal */
export const hospitalStay = {
  ...againstContacts,
  ground: 'hospitalStay',
  from: 'hospitalStayStarted',
  until: ['hospitalStayEnded'],
} as const satisfies ExclusionRule

/** The insured is presumed incapable by the legal presumption of a trajectory. @internal */
export const presumedIncapable = {
  ...againstContacts,
  ground: 'presumedIncapable',
  from: 'presumption',
  until: [],
} as const satisfies ExclusionRule

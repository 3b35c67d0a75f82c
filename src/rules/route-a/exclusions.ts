import { circular2022 } from '../../law/laws.js'
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

/** The questionnaire was withheld for a well-founded medical reason (A2-2). @internal */
export const medicalGround = {
  ground: 'medicalGround',
  modality: 'power',
  confidentiality: 'medical',
  from: 'questionnaireWithheld',
  until: [],
  law: circular2022,
} as const satisfies ExclusionRule

/**
 * The start of a CODEX trajectory was requested from the occupational physician (A2-4). The circular
 * names only the request, so the exclusion has no end (docs/decisions/0005). @internal
 */
export const codexRequested = {
  ground: 'codexRequested',
  modality: 'prohibition',
  confidentiality: 'contract',
  from: 'codexRequested',
  until: [],
  law: circular2022,
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

/** A trajectory at the insured's request has started, with the advising doctor's permission (A2-6). @internal */
export const ownTrajectory = {
  ground: 'ownTrajectory',
  modality: 'prohibition',
  confidentiality: 'trajectory',
  from: 'permissionGranted',
  until: [],
  law: circular2022,
} as const satisfies ExclusionRule

import { frozen } from './frozen.js'

/**
 * The thirteen groups of medical reasons for which the advising doctor may withhold the
 * questionnaire, as listed by the High Commission (A2-2).
 *
 * Which group applies is a medical fact. It is part of the dossier. No evaluation and no explanation
 * shows it.
 *
 * @example
 * ```ts
 * import { medicalGrounds } from 'terug-naar-werk/law'
 * medicalGrounds.length // => 13
 * ```
 * @category Law
 */
export const medicalGrounds = /* @__PURE__ */ frozen([
  'seriousOncologicalPathology',
  'organTransplant',
  'limbAmputation',
  'acquiredParalysis',
  'dementia',
  'korsakoffSyndrome',
  'coma',
  'neurodegenerativeDisorder',
  'acquiredBilateralVisualImpairment',
  'decompensatedLiverCirrhosis',
  'terminalKidneyFailure',
  'severePolytrauma',
  'severeBurns',
] as const)

/**
 * One of the thirteen groups of {@link medicalGrounds}.
 *
 * nl: gegronde medische reden · fr: raison médicale fondée · de: triftiger medizinischer Grund
 *
 * @category Law
 */
export type MedicalGround = (typeof medicalGrounds)[number]

/** @internal */
export const grounds = [
  'certifiedEnd',
  'medicalGround',
  'codexRequested',
  'permittedWork',
  'ownTrajectory',
  'codexDuringZiv',
  'gravityNoted',
  'hospitalStay',
  'presumedIncapable',
  'pensionAge',
] as const

/**
 * The grounds of exclusion: each bars steps, or suspends them.
 *
 * - `certifiedEnd`: the certificate ends before the questionnaire would be sent (A1-2)
 * - `medicalGround`: the questionnaire was withheld for a medical reason (A2-2)
 * - `codexRequested`: a CODEX trajectory was requested (A2-4); since LT-10 only while it runs
 * - `permittedWork`: permitted work, law article 100 §2 (A2-5, A7-3)
 * - `ownTrajectory`: a trajectory at the insured's request has started with permission (A2-6); since LT-10 only while it
 *   runs
 * - `codexDuringZiv`: the employer requested a CODEX trajectory; this suspends the ZIV trajectory (Z1-2)
 * - `gravityNoted`: the advising doctor noted the gravity of the condition in the file (LT-4)
 * - `hospitalStay`: the insured is in hospital (LT-4)
 * - `presumedIncapable`: a legal presumption of incapacity runs (LT-4)
 * - `pensionAge`: the incapacity started near the legal pension age, or after it (LT-13)
 *
 * @category Law
 * @useDeclaredType
 */
export type Ground = (typeof grounds)[number]

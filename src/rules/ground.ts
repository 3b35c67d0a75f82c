/** @internal */
export const grounds = [
  'certifiedEnd',
  'medicalGround',
  'codexRequested',
  'permittedWork',
  'ownTrajectory',
  'codexDuringZiv',
] as const

/**
 * The grounds of exclusion: each bars steps, or suspends them.
 *
 * - `certifiedEnd`: the certificate ends before the questionnaire would be sent (A1-2)
 * - `medicalGround`: the questionnaire was withheld for a medical reason (A2-2)
 * - `codexRequested`: a CODEX trajectory was requested (A2-4)
 * - `permittedWork`: permitted work, law article 100 §2 (A2-5, A7-3)
 * - `ownTrajectory`: a trajectory at the insured's request has started with permission (A2-6)
 * - `codexDuringZiv`: the employer requested a CODEX trajectory; this suspends the ZIV trajectory (Z1-2)
 *
 * @category Law
 * @useDeclaredType
 */
export type Ground = (typeof grounds)[number]

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
 * - `certifiedEnd`: the certificate ends before the day on which the questionnaire would be sent
 * - `medicalGround`: the questionnaire was withheld for a well-founded medical reason
 * - `codexRequested`: the start of a CODEX trajectory was requested from the occupational physician; later only while
 *   it runs
 * - `permittedWork`: the insured performs permitted work (law, article 100 §2)
 * - `ownTrajectory`: a trajectory at the request of the insured has started with the permission of the advising doctor;
 *   later only while it runs
 * - `codexDuringZiv`: the employer requested a CODEX trajectory, which suspends the ZIV trajectory
 * - `gravityNoted`: the advising doctor noted the gravity of the condition in the file
 * - `hospitalStay`: the insured is in hospital
 * - `presumedIncapable`: a legal presumption of incapacity runs
 * - `pensionAge`: the incapacity started near the legal pension age, or after it
 *
 * @category Law
 * @useDeclaredType
 */
export type Ground = (typeof grounds)[number]

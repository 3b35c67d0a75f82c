/** @internal */
export const obligationStates = [
  'upcoming',
  'open',
  'overdue',
  'fulfilled',
  'fulfilledLate',
  'barred',
  'suspended',
  'lapsed',
] as const

/**
 * The state of an obligation on the day of the evaluation.
 *
 * - `upcoming`: its first day is still to come
 * - `open`: it can be done in time, or the text of law states no last day
 * - `overdue`: its last day has passed and it was not done
 * - `fulfilled`: it was done in time
 * - `fulfilledLate`: it was done after its last day
 * - `barred`: an exclusion bars it on that day
 * - `suspended`: its trajectory is suspended
 * - `lapsed`: it is no longer required, or it was barred on its last day
 *
 * @category Evaluation
 * @useDeclaredType
 */
export type ObligationState = (typeof obligationStates)[number]

/** Tells whether a step can be done now, in time or not. @internal */
export const isToDo = (state: ObligationState): boolean => state === 'open' || state === 'overdue'

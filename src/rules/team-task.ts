/**
 * The tasks of the multidisciplinary team.
 *
 * nl: voorbereidend contact, contact verlenging invaliditeit, tussentijds contact, re-integratie ·
 * fr: contact préparatoire, contact de prolongation de l'invalidité, contact intermédiaire,
 * réintégration · de: vorbereitender Kontakt, Kontakt zur Verlängerung der Invalidität,
 * Zwischenkontakt, Wiedereingliederung
 *
 * - `preparatoryContact`: a contact that prepares the evaluation of the incapacity
 * - `invalidityExtensionContact`: a contact on the extension of the invalidity
 * - `interimContact`: a contact between two evaluations
 * - `reintegrationTask`: any task of reintegration
 *
 * @category Coordinator
 */
export type TeamTask = 'preparatoryContact' | 'invalidityExtensionContact' | 'interimContact' | 'reintegrationTask'

const compatible: { readonly [task in TeamTask]: boolean } = {
  preparatoryContact: true,
  invalidityExtensionContact: false,
  interimContact: false,
  reintegrationTask: true,
}

/**
 * Tells whether a part-time coordinator may perform a task of the multidisciplinary team. In the
 * evaluation of incapacity only preparatory contacts are allowed; in reintegration every task is.
 *
 * @param task - a task in the team for a person who is not a doctor
 * @see norm COO-7, circular V.I. 2022/383 section VII
 * @example
 * ```ts
 * import { mayPerform } from 'terug-naar-werk'
 * mayPerform('preparatoryContact') // => true
 * mayPerform('interimContact') // => false
 * ```
 * @category Coordinator
 */
export const mayPerform = (task: TeamTask): boolean => compatible[task] === true

import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { act, firstKnownOf, noTerm, on, withinMonthsAfter } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** After the first contact the coordinator requests permission to start a trajectory. @internal */
export const requestPermission = {
  id: 'permission.request',
  rule: 'permission.request',
  norms: ['B5-1'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'trajectoryWantedOnRouteB',
  window: noTerm(on('trigger')),
  fulfilledBy: 'permissionRequested',
  lapsedBy: ['noTrajectoryWanted'],
  law: circular2022,
} as const satisfies ObligationRule

/** The advising doctor examines the question and decides. @internal */
export const decidePermission = {
  id: 'permission.decide',
  rule: 'permission.decide',
  norms: ['B5-2'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'permissionRequested',
  window: noTerm(on('trigger')),
  fulfilledBy: 'permissionDecided',
  lapsedBy: ['noTrajectoryWanted'],
  law: circular2022,
} as const satisfies ObligationRule

/** After a refusal: a new contact within the month after the previous contact, not after the refusal. @internal */
export const contactAfterRefusal = {
  id: 'contact.afterRefusal',
  rule: 'contact.afterRefusal',
  norms: ['B6-1', 'B6-3'],
  bearer: 'coordinator',
  modality: 'duty',
  confidentiality: 'trajectory',
  trigger: 'permissionRefused',
  // Where no contact is recorded, the month is counted from the refusal. No earlier contact can give a later last day.
  window: act(
    on('trigger'),
    firstKnownOf(withinMonthsAfter(1, 'previousContact', 'sameDate'), withinMonthsAfter(1, 'trigger', 'sameDate')),
  ),
  fulfilledBy: 'contactAfterRefusal',
  lapsedBy: ['permissionGranted', 'noTrajectoryWanted'],
  law: circular2022,
} as const satisfies ObligationRule

/**
 * The window of the contact that discusses a refusal. The month is counted from the previous contact,
 * not from the refusal.
 *
 * @param refusedOn - the day of the refusal
 * @param previousContactOn - the day of the contact before it
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norm B6-1, circular V.I. 2022/383 section 3.2 step 6
 * @example
 * ```ts
 * import { contactAfterRefusalWindow, isDay } from 'terug-naar-werk'
 * const [refusedOn, previousContactOn] = ['2023-10-20', '2023-10-10']
 * isDay(refusedOn) && isDay(previousContactOn) &&
 *   contactAfterRefusalWindow(refusedOn, previousContactOn).until // => '2023-11-10'
 * ```
 * @category Rules
 */
export const contactAfterRefusalWindow = (refusedOn: Day, previousContactOn: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(contactAfterRefusal, { trigger: numberOf(refusedOn), previousContact: numberOf(previousContactOn) }, of)

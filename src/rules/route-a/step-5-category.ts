import type { Day } from '../../calendar/day.js'
import { numberOf } from '../../calendar/day-number.js'
import { during, endOfMonth, noTerm, on, startOfMonth } from '../../law/boundaries.js'
import type { CaseOfLaw } from '../../law/in-force.js'
import { circular2022, selfEmployed2023, teamMembers2024 } from '../../law/laws.js'
import type { ObligationRule } from '../obligation-rule.js'
import { type RuleWindow, windowOf } from '../rule-window.js'

/** The moments with which the insured leaves category 4. Every step that depends on category 4 lapses. @internal */
export const outOfCategory4 = ['placedInCategory1', 'placedInCategory2', 'placedInCategory3'] as const

/**
 * The contact of the seventh month takes the place of both examinations where the last day of that month lies on or
 * after its first day (LT-12).
 */
const untilContactOfMonth7 = {
  lawOf: endOfMonth(7, 'quantieme'),
  law: circular2022,
  amendedBy: [{ law: teamMembers2024, ended: 'replacedBy', by: 'evaluation.contact#7' }],
} as const

/** Category 1 and still incapable after six months: an examination is compulsory. @internal */
export const examInCategory1 = {
  id: 'exam.category1',
  rule: 'exam.category1',
  norms: ['A5-2'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'placedInCategory1',
  window: noTerm(startOfMonth(7, 'quantieme')),
  fulfilledBy: 'examInCategory1',
  countsFrom: 'windowStart',
  lapsedBy: ['placedInCategory2', 'placedInCategory3', 'placedInCategory4'],
  ...untilContactOfMonth7,
} as const satisfies ObligationRule

/** Category 3: an examination in the course of the seventh month at the latest. @internal */
export const examInCategory3 = {
  id: 'exam.category3',
  rule: 'exam.category3',
  norms: ['A5-3'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'placedInCategory3',
  window: during(on('trigger'), endOfMonth(7, 'quantieme')),
  fulfilledBy: 'examInCategory3',
  lapsedBy: ['placedInCategory1', 'placedInCategory2', 'placedInCategory4'],
  ...untilContactOfMonth7,
} as const satisfies ObligationRule

/** Where the category does not allow the ZIV trajectory that was requested, the refusal is notified. @internal */
export const notifyRefusal = {
  id: 'refusal.notify',
  rule: 'refusal.notify',
  norms: ['A5-4'],
  bearer: 'advisingDoctor',
  modality: 'duty',
  confidentiality: 'medical',
  trigger: 'zivRequestRefused',
  window: noTerm(on('trigger')),
  fulfilledBy: 'refusalNotified',
  outlivesIncapacity: true,
  letter: 'plain',
  law: circular2022,
  amendedBy: [{ law: selfEmployed2023, basis: 'analogy' }],
} as const satisfies ObligationRule

/**
 * The window of the examination in category 1: from the first day after six months of incapacity.
 * The circular states no last day.
 *
 * @param start - the first day of the incapacity
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norm A5-2, circular V.I. 2022/383 section 3.1 step 5
 * @example
 * ```ts
 * import { category1ExamWindow, isDay } from 'terug-naar-werk'
 * const start = '2022-10-31'
 * isDay(start) && category1ExamWindow(start).from // => '2023-05-01'
 * isDay(start) && category1ExamWindow(start).until // => null
 * ```
 * @category Rules
 */
export const category1ExamWindow = (start: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(examInCategory1, { incapacityStart: numberOf(start), trigger: numberOf(start) }, of)

/**
 * The window of the examination in category 3: from the placement to the last day of the seventh month.
 *
 * @param start - the first day of the incapacity
 * @param placedOn - the day of the placement in category 3
 * @param of - the case whose law applies; the version of the circular where absent
 * @see norm A5-3, circular V.I. 2022/383 section 3.1 step 5
 * @example
 * ```ts
 * import { category3ExamWindow, isDay } from 'terug-naar-werk'
 * const [start, placedOn] = ['2022-10-31', '2023-02-15']
 * isDay(start) && isDay(placedOn) && category3ExamWindow(start, placedOn).until // => '2023-05-30'
 * ```
 * @category Rules
 */
export const category3ExamWindow = (start: Day, placedOn: Day, of?: CaseOfLaw): RuleWindow =>
  windowOf(examInCategory3, { incapacityStart: numberOf(start), trigger: numberOf(placedOn) }, of)

import type { Day } from '../calendar/day.js'
import type { Window } from '../calendar/window.js'
import type { Cause } from '../dossier/cause.js'
import type { ObligationState } from '../rules/obligation-state.js'
import type { RuleId } from '../rules/obligations.js'
import type { Evaluation, Obligation } from './evaluation.js'

/**
 * What may have caused a change between two evaluations of a case.
 *
 * - `event`: an event that one of them saw and the other did not, by what it started
 * - `done`: the step was done, or was seen to be, in one of them
 * - `exclusion`: a ground that stands in one of them
 * - `reading`: another reading of the sources was chosen
 * - `law`: another version of the law holds
 * - `rollOver`: last days roll over to a working day in one of them
 * - `day`: nothing but the day
 * - `facts`: the day is the same, and what is known of the case differs
 *
 * @category Evaluation
 */
export type ChangeCause =
  | { readonly kind: 'event'; readonly type: Cause; readonly on: Day }
  | { readonly kind: 'done'; readonly rule: RuleId; readonly on: Day }
  | { readonly kind: 'exclusion'; readonly key: string }
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'law'; readonly version: string }
  | { readonly kind: 'rollOver' }
  | { readonly kind: 'day'; readonly on: Day }
  | { readonly kind: 'facts' }

/**
 * Where an obligation stood on one side of a comparison.
 * @category Evaluation
 */
export interface ComparedObligation {
  readonly window: Window
  readonly state: ObligationState
  readonly fulfilledOn?: Day
}

/**
 * A change of one obligation: it appeared or vanished, its window moved, or its state changed.
 * @category Evaluation
 */
export interface ObligationChange {
  readonly key: string
  readonly kinds: readonly ('appeared' | 'vanished' | 'moved' | 'stateChanged')[]
  readonly before?: ComparedObligation
  readonly after?: ComparedObligation
  readonly causes: readonly ChangeCause[]
}

/**
 * What differs between two evaluations of the same case.
 * @category Evaluation
 */
export interface EvaluationDiff {
  readonly asOf: { readonly before: Day; readonly after: Day }
  readonly status?: { readonly before: Evaluation['status']; readonly after: Evaluation['status'] }
  /** By key, in the order of the alphabet. */
  readonly obligations: readonly ObligationChange[]
  readonly exclusions: { readonly appeared: readonly string[]; readonly vanished: readonly string[] }
}

/**
 * Lists what appeared, vanished, moved or changed state between two evaluations of a case, and what
 * caused it: on another day, with other knowledge (`knownOn`), or in another reading.
 *
 * @param before - the earlier evaluation, or the one with less knowledge
 * @param after - the one to compare with it
 * @returns plain JSON; no change for equal evaluations
 * @example
 * ```ts
 * import { diffEvaluations, evaluate, isDay, parseDossier } from 'terug-naar-werk'
 * const [monday, tuesday] = ['2023-03-27', '2023-03-28']
 * const parsed = parseDossier({ scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
 * const diff =
 *   parsed._tag === 'Right' && isDay(monday) && isDay(tuesday)
 *     ? diffEvaluations(evaluate(parsed.right, { asOf: monday }), evaluate(parsed.right, { asOf: tuesday }))
 *     : undefined
 * diff?.obligations.map(({ key, before, after }) => [key, before?.state, after?.state]) // => [['questionnaire.send', 'open', 'overdue']]
 * ```
 * @category Evaluation
 */
export const diffEvaluations = (before: Evaluation, after: Evaluation): EvaluationDiff => {
  const [earlier, later] = [byKey(before), byKey(after)]
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].sort()
  return {
    asOf: { before: before.asOf, after: after.asOf },
    ...(before.status !== after.status && { status: { before: before.status, after: after.status } }),
    obligations: keys.flatMap((key) => change(key, earlier.get(key), later.get(key), before, after)),
    exclusions: {
      appeared: without(exclusionKeys(after), exclusionKeys(before)),
      vanished: without(exclusionKeys(before), exclusionKeys(after)),
    },
  }
}

const byKey = ({ obligations }: Evaluation): ReadonlyMap<string, Obligation> =>
  new Map(obligations.map((obligation) => [obligation.key, obligation]))

const exclusionKeys = ({ exclusions }: Evaluation): readonly string[] => exclusions.map(({ key }) => key)

const without = (keys: readonly string[], others: readonly string[]): readonly string[] =>
  keys.filter((key) => !others.includes(key))

const change = (
  key: string,
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ObligationChange[] => {
  const kinds = kindsOf(old, now)
  if (kinds.length === 0) return []
  return [
    {
      key,
      kinds,
      ...(old && { before: compared(old) }),
      ...(now && { after: compared(now) }),
      causes: causesOf(old, now, before, after),
    },
  ]
}

const kindsOf = (old: Obligation | undefined, now: Obligation | undefined): ObligationChange['kinds'] => {
  if (old === undefined) return ['appeared']
  if (now === undefined) return ['vanished']
  const moved = old.window.from !== now.window.from || old.window.until !== now.window.until
  const changed = old.state !== now.state || old.fulfilledOn !== now.fulfilledOn
  return [...(moved ? (['moved'] as const) : []), ...(changed ? (['stateChanged'] as const) : [])]
}

const compared = ({ window, state, fulfilledOn }: Obligation): ComparedObligation => ({
  window,
  state,
  ...(fulfilledOn !== undefined && { fulfilledOn }),
})

const causesOf = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] => {
  const found: readonly ChangeCause[] = [
    ...startedBy(old, now),
    ...lapsedBy(old, now),
    ...doneBy(old, now),
    ...barredBy(old, now),
    ...readIn(old, now),
    ...rolledOver(old, now, before, after),
    ...underLaw(old, now, before, after),
  ]
  if (found.length > 0) return found
  return [before.asOf === after.asOf ? { kind: 'facts' } : { kind: 'day', on: after.asOf }]
}

/** What is there on one side only was started by what triggered it; so was what is counted from another event now. */
const startedBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const { trigger } = now ?? old ?? {}
  const isSame =
    old !== undefined && now !== undefined && old.trigger.type === now.trigger.type && old.trigger.on === now.trigger.on
  return trigger === undefined || isSame ? [] : [{ kind: 'event', type: trigger.type, on: trigger.on }]
}

const lapsedBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const [earlier, later] = [old?.lapsedBy, now?.lapsedBy]
  if (earlier?.type === later?.type && earlier?.on === later?.on) return []
  const lapse = later ?? earlier
  return lapse === undefined ? [] : [{ kind: 'event', type: lapse.type, on: lapse.on }]
}

const rolledOver = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] =>
  before.chosen?.rollOver !== after.chosen?.rollOver && old?.window.until !== now?.window.until
    ? [{ kind: 'rollOver' }]
    : []

/** Another law made a difference where the step is there under one of them only, or rests on other norms. */
const underLaw = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] => {
  if (before.law.version === after.law.version) return []
  const isThere = old !== undefined && now !== undefined
  return isThere && old.norms.join() === now.norms.join() ? [] : [{ kind: 'law', version: after.law.version }]
}

const doneBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  if (old?.fulfilledOn === now?.fulfilledOn) return []
  const done = now?.fulfilledOn === undefined ? old : now
  return done?.fulfilledOn === undefined ? [] : [{ kind: 'done', rule: done.rule, on: done.fulfilledOn }]
}

const barredBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const [earlier, later] = [old?.barredBy ?? [], now?.barredBy ?? []]
  return [...without(later, earlier), ...without(earlier, later)].map((key) => ({ kind: 'exclusion', key }))
}

/** A window that stood beside as another reading has become the window itself. */
const readIn = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] =>
  (old?.readings ?? [])
    .filter(({ window }) => window.from === now?.window.from && window.until === now.window.until)
    .filter(({ window }) => window.from !== old?.window.from || window.until !== old.window.until)
    .map(({ reading }) => ({ kind: 'reading', reading }))

import type { Day } from '../calendar/day.js'
import { isSameWindow, type Window } from '../calendar/window.js'
import type { ObligationState } from '../rules/obligation-state.js'
import { type ChangeCause, causesOf, without } from './change-cause.js'
import type { Evaluation, Obligation } from './evaluation.js'

/**
 * An obligation in one of the two evaluations: its window, its state and the day on which it was done.
 * @category Evaluation
 */
export interface ComparedObligation {
  readonly window: Window
  readonly state: ObligationState
  readonly fulfilledOn?: Day
}

/**
 * A change of one obligation, and its causes. It appeared or vanished, its window moved, or its state changed.
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
  /** In alphabetical order of their keys. */
  readonly obligations: readonly ObligationChange[]
  readonly exclusions: { readonly appeared: readonly string[]; readonly vanished: readonly string[] }
}

/**
 * Compares two evaluations of a case: on two days, with two values of `knownOn`, or in two readings.
 *
 * Lists the obligations and exclusions that appeared, vanished or changed, and the causes.
 *
 * @param before - the earlier evaluation, or the one for which fewer facts were known
 * @param after - the evaluation to compare with it
 * @returns plain JSON; it holds no change where the evaluations are equal
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
  const moved = !isSameWindow(old.window, now.window)
  const changed = old.state !== now.state || old.fulfilledOn !== now.fulfilledOn
  return [...(moved ? (['moved'] as const) : []), ...(changed ? (['stateChanged'] as const) : [])]
}

const compared = ({ window, state, fulfilledOn }: Obligation): ComparedObligation => ({
  window,
  state,
  ...(fulfilledOn !== undefined && { fulfilledOn }),
})

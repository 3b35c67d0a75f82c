import type { Day } from '../calendar/day.js'
import { isSameWindow, type Window } from '../calendar/window.js'
import type { ObligationState } from '../rules/obligation-state.js'
import { type ChangeCause, causesOf, without } from './change-cause.js'
import type { Consequence } from './result/consequence.js'
import type { Evaluation } from './result/evaluation.js'
import type { Obligation } from './result/obligation.js'
import type { Presumption } from './result/presumption.js'

/**
 * An obligation in one of the two evaluations: who must or may do it, its window, its state and the day on which it was done.
 * @category Evaluation
 */
export interface ComparedObligation {
  /** Who must or may do it. */
  readonly bearer: Obligation['bearer']
  /** Who else may do it. */
  readonly alsoBy?: NonNullable<Obligation['alsoBy']>
  /** Whether it must or may be done. */
  readonly modality: Obligation['modality']
  /** The days on which it can be done in time. */
  readonly window: Window
  /** Its state. */
  readonly state: ObligationState
  /** The day on which it was done. */
  readonly fulfilledOn?: Day
}

/**
 * A change of one obligation, and its causes. It appeared or vanished, its window moved, its state changed, other persons must or
 * may do it, or it became a duty or a power.
 * @category Evaluation
 */
export interface ObligationChange {
  /** The key of the obligation. */
  readonly key: string
  /** What differs. */
  readonly kinds: readonly ('appeared' | 'vanished' | 'moved' | 'stateChanged' | 'bearerChanged' | 'modalityChanged')[]
  /** As the first evaluation gives it; absent where it appeared. */
  readonly before?: ComparedObligation
  /** As the second evaluation gives it; absent where it vanished. */
  readonly after?: ComparedObligation
  /** What made the difference. */
  readonly causes: readonly ChangeCause[]
}

/**
 * A consequence in one of the two evaluations: its rate and its days.
 * @category Evaluation
 */
export type ComparedConsequence = Pick<Consequence, 'kind' | 'percentage' | 'from' | 'until'>

/**
 * A change of one consequence. `before` or `after` is absent where the evaluation has no such consequence.
 * @category Evaluation
 */
export interface ConsequenceChange {
  /** Its key. */
  readonly key: string
  /** As the first evaluation gives it; absent where it appeared. */
  readonly before?: ComparedConsequence
  /** As the second evaluation gives it; absent where it vanished. */
  readonly after?: ComparedConsequence
}

/**
 * A legal presumption in one of the two evaluations: its days, and what ends it.
 * @category Evaluation
 */
export type ComparedPresumption = Pick<Presumption, 'from' | 'until' | 'maxUntil' | 'endedBy'>

/**
 * What differs of one legal presumption. `before` or `after` is absent where the evaluation has no such presumption.
 * @category Evaluation
 */
export interface PresumptionDifference {
  /** Its key. */
  readonly key: string
  /** As the first evaluation gives it; absent where it appeared. */
  readonly before?: ComparedPresumption
  /** As the second evaluation gives it; absent where it vanished. */
  readonly after?: ComparedPresumption
}

/**
 * What differs between two evaluations of the same case.
 * @category Evaluation
 */
export interface EvaluationDiff {
  /** The days of both evaluations. */
  readonly asOf: { readonly before: Day; readonly after: Day }
  /** The status of each, where they differ. */
  readonly status?: { readonly before: Evaluation['status']; readonly after: Evaluation['status'] }
  /** In alphabetical order of their keys. */
  readonly obligations: readonly ObligationChange[]
  /** The keys of the exclusions that appeared or vanished. */
  readonly exclusions: { readonly appeared: readonly string[]; readonly vanished: readonly string[] }
  /** In alphabetical order of their keys. */
  readonly presumptions: readonly PresumptionDifference[]
  /** In alphabetical order of their keys. */
  readonly consequences: readonly ConsequenceChange[]
}

/**
 * Compares two evaluations of a case: on two days, with two values of `knownOn`, in two readings, or under two laws.
 *
 * Lists the obligations, exclusions, presumptions and consequences that appeared, vanished or changed, and the causes of the
 * first. For somebody else than the advising doctor, compare what `redact` gives of both.
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
  return {
    asOf: { before: before.asOf, after: after.asOf },
    ...(before.status !== after.status && { status: { before: before.status, after: after.status } }),
    obligations: keysOf(earlier, later).flatMap((key) => change(key, earlier.get(key), later.get(key), before, after)),
    exclusions: {
      appeared: without(exclusionKeys(after), exclusionKeys(before)),
      vanished: without(exclusionKeys(before), exclusionKeys(after)),
    },
    presumptions: listed(before.presumptions, after.presumptions, comparedPresumption),
    consequences: listed(before.consequences, after.consequences, comparedConsequence),
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
  const others = old.bearer !== now.bearer || old.alsoBy?.join() !== now.alsoBy?.join()
  return [
    ...(moved ? (['moved'] as const) : []),
    ...(changed ? (['stateChanged'] as const) : []),
    ...(others ? (['bearerChanged'] as const) : []),
    ...(old.modality === now.modality ? [] : (['modalityChanged'] as const)),
  ]
}

/** What differs of the parts of a list, by their keys. */
const listed = <Part extends { readonly key: string }, Compared extends object>(
  before: readonly Part[],
  after: readonly Part[],
  compared: (part: Part) => Compared,
): readonly { readonly key: string; readonly before?: Compared; readonly after?: Compared }[] => {
  const [old, now] = [comparedByKey(before, compared), comparedByKey(after, compared)]
  return keysOf(old, now).flatMap((key) => {
    const [earlier, later] = [old.get(key), now.get(key)]
    // Both are made by the same function, so their fields stand in the same order.
    if (JSON.stringify(earlier) === JSON.stringify(later)) return []
    return [{ key, ...(earlier && { before: earlier }), ...(later && { after: later }) }]
  })
}

const comparedByKey = <Part extends { readonly key: string }, Compared>(
  parts: readonly Part[],
  compared: (part: Part) => Compared,
): ReadonlyMap<string, Compared> => new Map(parts.map((one) => [one.key, compared(one)]))

/** The keys of both, each once, in alphabetical order. */
const keysOf = (old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): readonly string[] =>
  [...new Set([...old.keys(), ...now.keys()])].sort()

const comparedPresumption = ({ from, until, maxUntil, endedBy }: Presumption): ComparedPresumption => ({
  from,
  until,
  maxUntil,
  endedBy,
})

const comparedConsequence = ({ kind, percentage, from, until }: Consequence): ComparedConsequence => ({
  kind,
  percentage,
  from,
  until,
})

const compared = ({ bearer, alsoBy, modality, window, state, fulfilledOn }: Obligation): ComparedObligation => ({
  bearer,
  ...(alsoBy !== undefined && { alsoBy }),
  modality,
  window,
  state,
  ...(fulfilledOn !== undefined && { fulfilledOn }),
})

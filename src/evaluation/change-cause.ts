import type { Day } from '../calendar/day.js'
import { isSameWindow } from '../calendar/window.js'
import type { Cause } from '../dossier/cause.js'
import { answers } from '../law/answers.js'
import type { RuleId } from '../rules/obligations.js'
import type { Evaluation } from './result/evaluation.js'
import type { Obligation, ObligationReading } from './result/obligation.js'

/**
 * What may have caused a change between two evaluations of a case.
 *
 * - `event`: an event is visible in one of them only; it triggered the step or made it lapse
 * - `done`: the step is done in one of them only, or on another day
 * - `exclusion`: an exclusion bars the step in one of them only
 * - `reading`: another reading of the sources was chosen
 * - `law`: another version of the law is in force
 * - `reform`: an invented reform, which is no law, was applied in one of them only
 * - `rollOver`: last days move to the next working day in one of them only
 * - `day`: only the day differs
 * - `facts`: the day is the same, but the known facts differ
 *
 * @category Evaluation
 */
export type ChangeCause =
  | { readonly kind: 'event'; readonly type: Cause; readonly on: Day }
  | { readonly kind: 'done'; readonly rule: RuleId; readonly on: Day }
  | { readonly kind: 'exclusion'; readonly key: string }
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'law'; readonly version: string }
  | { readonly kind: 'reform'; readonly id: string; readonly title: string }
  | { readonly kind: 'rollOver' }
  | { readonly kind: 'day'; readonly on: Day }
  | { readonly kind: 'facts' }

/** The causes of a change of an obligation; undefined for an evaluation that does not hold it. @internal */
export const causesOf = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] => {
  const read = readOtherwise(old, now, before, after)
  const { fulfilledOn } = now ?? {}
  const redated = read.some((reading) => redates(reading, fulfilledOn))
  const found: readonly ChangeCause[] = [
    ...startedBy(old, now),
    ...lapsedBy(old, now),
    ...(redated ? [] : doneBy(old, now)),
    ...barredBy(old, now),
    ...read.map(({ reading }) => ({ kind: 'reading', reading }) as const),
    ...rolledOver(old, now, before, after),
    ...underLaw(old, now, before, after),
    ...underReform(old, now, before, after),
  ]
  const isSameDay = before.asOf === after.asOf
  // On one day a reform is behind each change, also of a step that it does not amend but that follows from another.
  const moving = isSameDay && !found.some(({ kind }) => kind === 'reform') ? reformsInOne(before, after) : []
  const all = [...found, ...moving]
  // Another version of the law alone does not explain a change: the day or the facts differ as well.
  if (all.some(({ kind }) => kind !== 'law')) return all
  return [...all, isSameDay ? { kind: 'facts' } : { kind: 'day', on: after.asOf }]
}

type ReformCause = Extract<ChangeCause, { readonly kind: 'reform' }>

/** The invented reforms that were applied in one evaluation only. */
const reformsInOne = ({ law: old }: Evaluation, { law: now }: Evaluation): readonly ReformCause[] => {
  const [earlier, later] = [old.reforms ?? [], now.reforms ?? []]
  const inOne = [...later, ...earlier].filter(
    ({ id }) => !(earlier.some((one) => one.id === id) && later.some((one) => one.id === id)),
  )
  return inOne.map(({ id, title }) => ({ kind: 'reform', id, title }))
}

/** Those of them that changed the record of the obligation. */
const underReform = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ReformCause[] => {
  return reformsInOne(before, after).filter(({ id }) => old?.amendedBy?.includes(id) || now?.amendedBy?.includes(id))
}

/** The trigger, where only one evaluation holds the obligation, or where it has another trigger now. */
const startedBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const [earlier, later] = [old?.trigger, now?.trigger]
  return isSameEvent(earlier, later) ? [] : firstOf(later, earlier)
}

const lapsedBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const [earlier, later] = [old?.lapsedBy, now?.lapsedBy]
  return isSameEvent(earlier, later) ? [] : firstOf(later, earlier)
}

type Happening = Obligation['trigger'] | Obligation['lapsedBy']

const isSameEvent = (one: Happening, other: Happening): boolean => one?.type === other?.type && one?.on === other?.on

/** The first event that there is, as a cause. */
const firstOf = (...events: readonly Happening[]): readonly ChangeCause[] =>
  events
    .flatMap((event) => (event === undefined ? [] : [{ kind: 'event', type: event.type, on: event.on } as const]))
    .slice(0, 1)

const rolledOver = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] => {
  if (before.chosen?.rollOver === after.chosen?.rollOver || old?.window.until === now?.window.until) return []
  // On another day what only one of them holds need not follow from a last day that moved.
  const isThere = old !== undefined && now !== undefined
  return isThere || before.asOf === after.asOf ? [{ kind: 'rollOver' }] : []
}

/** The law, where only one evaluation holds the obligation, or where it has other norms now. */
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
  return [now, old]
    .flatMap((one) =>
      one?.fulfilledOn === undefined ? [] : [{ kind: 'done', rule: one.rule, on: one.fulfilledOn } as const],
    )
    .slice(0, 1)
}

const barredBy = (old: Obligation | undefined, now: Obligation | undefined): readonly ChangeCause[] => {
  const [earlier, later] = [old?.barredBy ?? [], now?.barredBy ?? []]
  return [...without(later, earlier), ...without(earlier, later)].map((key) => ({ kind: 'exclusion', key }))
}

/** The other readings of the old obligation that the new one follows, where the caller now answers that question so. */
const readOtherwise = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ObligationReading[] => {
  if (old === undefined || now === undefined) return []
  const moved = !isSameWindow(old.window, now.window)
  const changed = ({ reading }: ObligationReading) => answerTo(reading, before) !== answerTo(reading, after)
  const found = (old.readings ?? [])
    .filter(changed)
    .filter((one) => redates(one, now.fulfilledOn) || (moved && isSameWindow(one.window, now.window)))
  if (found.length > 0) return found
  // The old evaluation may not show a reading that a text of law settles; the new one shows what it left.
  return (now.readings ?? [])
    .filter(changed)
    .filter((one) => moved && isSameWindow(one.window, old.window))
    .flatMap((one) => followedIn(one.reading, after).map((reading) => ({ ...one, reading })))
}

/** The reading that an evaluation follows on the question of another reading. */
const followedIn = (reading: string, evaluation: Evaluation): readonly string[] =>
  Object.entries(answers)
    .filter(([question]) => reading.startsWith(`${question}:`))
    .map(([question, [usual]]) => `${question}:${answerTo(reading, evaluation) ?? usual}`)

/** Whether the day of fulfilment comes from that reading. A reading gives that day only where it is another one. */
const redates = ({ fulfilledOn }: ObligationReading, done: Day | undefined): boolean =>
  fulfilledOn !== undefined && fulfilledOn === done

/** The answer that an evaluation chose to the question of a reading, such as `RD-5` of `RD-5:monthAfterReferral`. */
const answerTo = (reading: string, { chosen }: Evaluation): string | undefined =>
  Object.entries(chosen?.readings ?? {}).find(([question]) => reading.startsWith(`${question}:`))?.[1]

/** The keys that are not among the others. @internal */
export const without = (keys: readonly string[], others: readonly string[]): readonly string[] =>
  keys.filter((key) => !others.includes(key))

import type { Day } from '../calendar/day.js'
import { isSameWindow } from '../calendar/window.js'
import type { Cause } from '../dossier/cause.js'
import type { RuleId } from '../rules/obligations.js'
import type { Evaluation, Obligation, ObligationReading } from './evaluation.js'

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

/** What caused a change of an obligation; undefined stands for the side on which there is none. @internal */
export const causesOf = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ChangeCause[] => {
  const read = readOtherwise(old, now, before, after)
  const redated = now !== undefined && read.some((reading) => redates(reading, now))
  const found: readonly ChangeCause[] = [
    ...startedBy(old, now),
    ...lapsedBy(old, now),
    ...(redated ? [] : doneBy(old, now)),
    ...barredBy(old, now),
    ...read.map(({ reading }) => ({ kind: 'reading', reading }) as const),
    ...rolledOver(old, now, before, after),
    ...underLaw(old, now, before, after),
  ]
  // That another text is behind a step opens and closes nothing by itself.
  if (found.some(({ kind }) => kind !== 'law')) return found
  return [...found, before.asOf === after.asOf ? { kind: 'facts' } : { kind: 'day', on: after.asOf }]
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

/** What stood beside as another reading and has become the obligation itself, that question being answered otherwise now. */
const readOtherwise = (
  old: Obligation | undefined,
  now: Obligation | undefined,
  before: Evaluation,
  after: Evaluation,
): readonly ObligationReading[] => {
  if (old === undefined || now === undefined) return []
  return (old.readings ?? [])
    .filter(({ reading }) => answerTo(reading, before) !== answerTo(reading, after))
    .filter(
      (one) => redates(one, now) || (!isSameWindow(old.window, now.window) && isSameWindow(one.window, now.window)),
    )
}

/** Whether the day on which a step counts as done comes from that reading, which names it only where it is another day. */
const redates = ({ fulfilledOn }: ObligationReading, now: Obligation): boolean =>
  fulfilledOn !== undefined && fulfilledOn === now.fulfilledOn

/** The answer that an evaluation chose to the question of a reading, such as `RD-5` of `RD-5:monthAfterReferral`. */
const answerTo = (reading: string, { chosen }: Evaluation): string | undefined =>
  Object.entries(chosen?.readings ?? {}).find(([question]) => reading.startsWith(`${question}:`))?.[1]

/** Those of the keys that are not among others. @internal */
export const without = (keys: readonly string[], others: readonly string[]): readonly string[] =>
  keys.filter((key) => !others.includes(key))

import { isAfter, isEqual } from 'date-fns'
import type { Bearer, Cause, Moment, NormId, Obligation, ObligationReading, RuleId } from 'terug-naar-werk'
import { write } from './dates.js'

export interface Period {
  readonly from: Date
  readonly until: Date | null
}

/** Another way to read the sources, and what it makes of the step. */
interface OtherReading {
  readonly reading: string
  readonly period: Period
  /** Where another day than that of the event counts. */
  readonly done?: Date | undefined
}

export interface Step {
  readonly rule: RuleId
  readonly key?: string
  readonly variant?: Obligation['variant']
  readonly bearer: Bearer
  readonly modality?: 'power'
  readonly norms: readonly NormId[]
  readonly period: Period
  readonly trigger: { readonly type: Cause; readonly date: Date; readonly moment?: Moment | undefined }
  readonly done: Date | undefined
  /** What made it too late to ask the step. */
  readonly lapsed?: { readonly type: Cause; readonly date: Date } | undefined
  readonly readings?: readonly OtherReading[]
}

const writtenPeriod = ({ from, until }: Period): Obligation['window'] => ({
  from: write(from),
  until: until === null ? null : write(until),
})

/** The steps of these files are done, or open, or have lapsed. */
const stateOf = ({ until }: Period, done: Date | undefined, lapsed: boolean): Obligation['state'] => {
  if (done !== undefined) return until === null || !isAfter(done, until) ? 'fulfilled' : 'fulfilledLate'
  return lapsed ? 'lapsed' : 'open'
}

const sameDate = (one: Date | null, other: Date | null): boolean =>
  one === null || other === null ? one === other : isEqual(one, other)

export const obligationOf = (step: Step): Obligation => {
  // SAFETY: where a rule has one record, the record has the name of the rule; the others name theirs.
  const variant = step.variant ?? (step.rule as Obligation['variant'])
  const { rule, key = rule, bearer, modality = 'duty', norms, period, trigger, done, lapsed } = step
  const { type, moment, date } = trigger
  const state = stateOf(period, done, lapsed !== undefined)
  const readings = (step.readings ?? []).flatMap((other) => readingOf(other, step, state))
  return {
    key,
    rule,
    variant,
    bearer,
    modality,
    window: writtenPeriod(period),
    trigger: { type, on: write(date), ...(moment && { moment }) },
    state,
    ...(done && { fulfilledOn: write(done) }),
    ...(state === 'lapsed' && lapsed && { lapsedBy: { type: lapsed.type, on: write(lapsed.date) } }),
    norms,
    ...(readings.length > 0 && { readings }),
  }
}

const readingOf = (
  { reading, period, done }: OtherReading,
  step: Step,
  state: Obligation['state'],
): readonly ObligationReading[] => {
  const otherState = stateOf(period, done ?? step.done, step.lapsed !== undefined)
  const samePeriod = sameDate(period.from, step.period.from) && sameDate(period.until, step.period.until)
  if (samePeriod && otherState === state) return []
  return [
    {
      reading,
      window: writtenPeriod(period),
      ...(otherState !== state && { state: otherState }),
      ...(done && !sameDate(done, step.done ?? null) && { fulfilledOn: write(done) }),
    },
  ]
}

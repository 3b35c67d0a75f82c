import type { Evaluation, ObligationState } from 'terug-naar-werk'
import { expect } from 'vitest'
import { byKey } from '../../support/evaluated.js'

/** Where the state of an obligation may go while only the day moves: towards its end, and never back. */
const mayBecome: { readonly [state in ObligationState]: readonly ObligationState[] } = {
  upcoming: ['open', 'overdue', 'lapsed'],
  open: ['overdue', 'lapsed'],
  // Not done, and then the incapacity ended: it can no longer be asked.
  overdue: ['lapsed'],
  // The event that ends a ground gives its last day, and a certificate has one from the start: the day after, all is as before.
  barred: ['upcoming', 'open', 'overdue', 'lapsed'],
  suspended: ['upcoming', 'open', 'overdue', 'lapsed'],
  fulfilled: [],
  fulfilledLate: [],
  lapsed: [],
}

/** What holds where days have passed and nothing else has happened. */
export const onlyTheDayMoved = (before: Evaluation, after: Evaluation): void => {
  const now = byKey(after)
  for (const [key, old] of byKey(before)) {
    const later = now.get(key)
    // The next review is announced while it can still come, and is not when the incapacity has ended before it.
    const announced = old.rule === 'ziv.review' && old.window.from > before.asOf && old.fulfilledOn === undefined
    if (later === undefined && announced) continue
    // A text that comes into force may put another step in the place of one that was not done.
    const replaced = before.law.version < after.law.version && old.fulfilledOn === undefined
    if (later === undefined && replaced) continue
    expect(later, `${key} is still there on ${after.asOf}`).toMatchObject({ window: old.window, trigger: old.trigger })
    if (later === undefined || later.state === old.state) continue
    expect(mayBecome[old.state], `${key} from ${old.state}`).toContain(later.state)
  }
}

/** What was done on an earlier day is not undone by what happens today. */
export const earlierDaysStand = (before: Evaluation, after: Evaluation): void => {
  const now = byKey(after)
  // An end that is told late takes with it what was done after the last day of the incapacity.
  const { incapacityEndedOn = after.asOf } = after.case
  for (const [key, { fulfilledOn, trigger, state }] of byKey(before)) {
    if (fulfilledOn === undefined || fulfilledOn >= after.asOf || trigger.on >= after.asOf) continue
    if (fulfilledOn > incapacityEndedOn) continue
    const later = now.get(key)
    expect(later, key).toMatchObject({ fulfilledOn })
    // What is learned today may excuse a step that was late: a bar, a relapse, a later recognition, a corrected start.
    expect([state, 'fulfilled'], key).toContain(later?.state)
  }
}

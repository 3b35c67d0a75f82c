import type { Bearer, Day, NormId, Obligation, RuleId } from 'terug-naar-werk'
import { textOf } from '../../calendar/integer-tables.js'

/** For a step for which the text states no last day; later than any day. */
export const NO_TERM = 0x7fff_ffff

// SAFETY: the table holds nothing but days, and the sections compare every result with ours.
export const dayText = (day: number): Day => textOf(day) as Day

/** An obligation under construction. */
export type Draft = { -readonly [Key in keyof Obligation]: Obligation[Key] }

/** A duty that was done. */
export const doneStep = (
  rule: RuleId,
  bearer: Bearer,
  norms: readonly NormId[],
  from: number,
  until: number,
  trigger: Obligation['trigger'],
  doneOn: number,
): Draft => ({
  key: rule,
  rule,
  bearer,
  modality: 'duty',
  window: { from: dayText(from), until: until === NO_TERM ? null : dayText(until) },
  trigger,
  state: doneOn <= until ? 'fulfilled' : 'fulfilledLate',
  fulfilledOn: dayText(doneOn),
  norms,
})

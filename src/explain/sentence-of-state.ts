import type { Window } from '../calendar/window.js'
import type { FactOf } from './explanation.js'
import type { StateWord, Texts } from './texts/texts.js'
import { dayOrNull } from './written-day.js'

/** A window, from its first to its last day. @internal */
export const windowIn = ({ from, until }: Window, texts: Texts): string =>
  from === until ? texts.oneDay(texts.day(from)) : texts.window(texts.day(from), dayOrNull(until, texts))

/** Another reading, and a change of a duty, state no modality. */
type StatedState = Omit<FactOf<'state'>, 'kind' | 'asOf' | 'modality'> & Partial<Pick<FactOf<'state'>, 'modality'>>

/** A state, with the day on which the step was done. @internal */
export const stateIn = (stated: StatedState, texts: Texts): string => {
  const state = texts.states[wordOf(stated)]
  if (stated.fulfilledOn === undefined) return state
  return texts[stated.atLatest ? 'doneByThen' : 'doneOn'](state, texts.day(stated.fulfilledOn))
}

/** The word for a state. A step without a last day is not done in time, and a power is nothing that must be done. @internal */
export const wordOf = ({ state, modality, until }: Pick<StatedState, 'state' | 'modality' | 'until'>): StateWord => {
  if (state === 'fulfilled' && until === null) return 'done'
  return state === 'open' && modality === 'power' ? 'possible' : state
}

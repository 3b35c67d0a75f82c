import { citedIn } from './cited.js'
import type { FactOf } from './explanation.js'
import { readingOf } from './named-in-words.js'
import { periodIn } from './sentence-of-part.js'
import { stateIn, windowIn, wordOf } from './sentence-of-state.js'
import { supposed } from './supposed-in-words.js'
import type { Texts } from './texts/texts.js'

/** Another answer to a question, who holds it, and what it gives. */
const answerIn = (
  { id, value, heldBy }: FactOf<'reading' | 'rateReading'>,
  gives: readonly string[],
  texts: Texts,
): string =>
  texts.reading(
    readingOf(id, value, texts),
    heldBy.length === 0 ? texts.heldByNone : texts.heldBy(heldBy.map((citation) => citedIn(citation, texts))),
    gives.join(texts.semicolon),
  )

/** The window and the state that another answer gives. @internal */
export const readingIn = (reading: FactOf<'reading'>, texts: Texts): string => {
  const { window, state, safest } = reading
  const { until } = window
  const last = safest ? until : null
  return answerIn(
    reading,
    [
      windowIn(window, texts),
      ...(state === undefined ? [] : [stateIn({ ...reading, state, until }, texts)]),
      ...(last === null ? [] : [texts.safest(texts.day(last))]),
    ],
    texts,
  )
}

/** The rate, and where there is none otherwise the period, that another answer gives. @internal */
export const rateReadingIn = (reading: FactOf<'rateReading'>, texts: Texts): string => {
  const { consequence, percentage, window } = reading
  const rate = texts.parts.rate[consequence](percentage)
  return answerIn(reading, window === undefined ? [rate] : [rate, periodIn({ ...window, over: false }, texts)], texts)
}

/** What would change a step, and the state and the window that it would have. @internal */
export const changeIn = (change: FactOf<'change'>, texts: Texts): string => {
  const { suppositions, window } = change
  return texts.change(
    suppositions.map((supposition) => supposed(supposition, texts)),
    texts.states[wordOf({ ...change, until: window.until })],
    windowIn(window, texts),
    suppositions.some(({ suppose }) => suppose !== 'day' && suppose !== 'reading'),
  )
}

import type { Window } from 'terug-naar-werk'
import type { Lines } from './page.js'
import type { Reader } from './reader.js'

/** A window with both its days; what an open end means depends on what the window is of. */
export const daysInWords = (
  { from, until }: Window,
  { texts, day }: Reader,
  openEnd: string = texts.noLastDay,
): Lines => {
  if (from === until) return [texts.onDay(day(from))]
  if (until === null) return [texts.fromOn(day(from)), openEnd]
  return [texts.from(day(from)), texts.until(day(until))]
}

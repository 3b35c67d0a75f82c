import type { RuleWindow } from 'terug-naar-werk'
import type { Day, Window } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { daysCovered } from './days-covered.js'
import { forget } from './second-count.js'

const SHOWN = 10

const text = ({ from, until }: Window): string => `${from}..${until ?? 'none'}`

/** What a function of the package gives, written as the second computation writes it. */
export const asText = ({ readings = [], ...window }: RuleWindow): string =>
  [text(window), ...readings.map(({ reading, window: other }) => `${reading} ${text(other)}`)].join(' | ')

/** Compares two computations for every day covered, and shows the first days on which they differ. */
export const expectSame = (here: (start: Day) => readonly string[], there: (start: Day) => readonly string[]): void => {
  const differing: string[] = []
  for (const start of daysCovered()) {
    const [one, other] = [here(start), there(start)]
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
      if (one[index] !== other[index]) differing.push(`${start}: ${one[index]} <> ${other[index]}`)
    }
    forget()
    if (differing.length >= SHOWN) break
  }
  expect(differing).toEqual([])
}

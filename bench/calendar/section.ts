import { deepStrictEqual } from 'node:assert'
import { throughSome } from '../measuring/contender.js'
import { measured } from '../measuring/measured.js'
import { randomFrom } from '../measuring/random.js'
import { atMost, fasterThan, OURS, type Section } from '../report/section.js'
import { dateFnsWindows } from './by-date-fns.js'
import { jsJodaWindows } from './by-js-joda.js'
import { temporalWindows } from './by-temporal.js'
import { floorWindows } from './floor.js'
import { oursWindows } from './ours.js'
import { calendarCases, type Windows } from './windows.js'

const FLOOR = 'integer tables by hand'

const implementations: readonly (readonly [string, Windows])[] = [
  [OURS, oursWindows],
  [FLOOR, floorWindows],
  ['date-fns', dateFnsWindows],
  ['js-joda', jsJodaWindows],
  ['temporal-polyfill', temporalWindows],
]

const CASES_IN_A_CALL = 500

export const calendar: Section = {
  name: 'Calendar',
  run: async (scale) => {
    const cases = calendarCases(scale.calendarCases, randomFrom(1))
    for (const days of cases) {
      const expected = floorWindows(days)
      for (const [, windows] of implementations) deepStrictEqual(windows(days), expected)
    }
    const rows = await measured(
      implementations.map(([name, windows]) => throughSome(name, cases, CASES_IN_A_CALL, windows)),
      scale,
    )
    return [
      {
        name: `Eight windows of a dossier, text in and text out, ${cases.length} random cases`,
        rows,
        targets: [atMost(rows, FLOOR, 1.5), fasterThan(rows, 'date-fns', 20)],
      },
    ]
  },
}

import { fc, test } from '@fast-check/vitest'
import { isDay, isWorkingDay, nextWorkingDay, parseDay } from 'terug-naar-werk/calendar'
import { expect } from 'vitest'
import { days } from '../../support/arbitraries.js'

test.prop([days()])('every day of the calendar is read back as itself', (text) => {
  expect(parseDay(text)).toEqual({ _tag: 'Right', right: text })
})

test.prop([fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/))])(
  'a value is a day, or has one issue; never both, never a throw',
  (value) => {
    expect(parseDay(value)._tag === 'Right').toBe(isDay(value))
  },
)

test.prop([fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)])('agrees with the calendar of the platform', (text) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  expect(isDay(text)).toBe(exists && text >= '1900-01-01' && text <= '2199-12-31')
})

test.prop([days(1900, 2198)])(
  'rolling over lands on a working day, at most three days later, and stays there',
  (from) => {
    const rolled = nextWorkingDay(from)
    expect(isWorkingDay(rolled)).toBe(true)
    expect(rolled >= from).toBe(true)
    expect((Date.parse(rolled) - Date.parse(from)) / 86_400_000).toBeLessThanOrEqual(3)
    expect(nextWorkingDay(rolled)).toBe(rolled)
  },
)

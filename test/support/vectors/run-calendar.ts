import { addDays, type CountedWindow, countedFrom, down, monthFrom, up, withinMonths } from 'terug-naar-werk/calendar'
import { day } from '../days.js'
import type { CountVector, PeriodVector } from './calendar-vectors.js'

const counts = { month: monthFrom, countedFrom, within: withinMonths }

const lastDays = (name: CountVector['count'], convention: string, { from, until }: { from: string; until: string }) =>
  name === 'within' ? { convention, until } : { convention, from, until }

const counted = (name: CountVector['count'], { convention, from, until, otherReading }: CountedWindow) => ({
  ...lastDays(name, convention, { from, until }),
  other:
    otherReading === undefined
      ? null
      : lastDays(name, otherReading.reading.slice('RD-6:'.length), {
          from: otherReading.window.from,
          until: otherReading.window.until ?? '',
        }),
})

/** What the calendar gives for a count, in the form of its vector. */
export const countGiven = ({ name, day: text, count, number }: CountVector): CountVector => {
  const asked = { name, day: text, count, number }
  if (count === 'days') return { ...asked, until: addDays(day(text), number), other: null }
  return { ...asked, ...counted(count, counts[count](day(text), number)) }
}

/** What the calendar gives for a period, in the form of its vector. */
export const periodGiven = (vector: PeriodVector): PeriodVector => {
  const { day: text, years, months, days } = vector
  const after = (count: typeof up) => addDays(count(day(text), years * 12 + months), days)
  return { ...vector, up: after(up), down: after(down) }
}

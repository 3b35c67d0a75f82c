import { type Convention, firstDayOfMonth, lastDayCountedFrom, lastDayWithin } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import { dayOf } from '../calendar/day-number.js'
import { daysInMonth } from '../calendar/month-table.js'
import { type Anchors, type Boundary, type Counting, chosen, lastDayOf, resolve, type Term } from '../calendar/term.js'
import type { ReadingId } from '../law/reading.js'
import type { Count, Counted, MissingDay } from './counting.js'

/**
 * How both days of a term are found, step by step: the same boundaries that the evaluation
 * resolves, told instead of only computed. The last result of each end is the day itself.
 * @internal
 */
export const countedDays = (term: Term, anchors: Anchors, counting: Counting): readonly Counted[] => {
  const first = resolve(term.from, anchors, counting) ?? anchors.trigger
  if (first === undefined) return []
  const last = lastDayOf(term, anchors, counting)
  const nominal = term.until === null ? undefined : resolve(term.until, anchors, counting)
  const until = term.until === null ? [] : told(term.until, anchors, counting, 'until')
  const rolled: readonly Counted[] =
    last === null || nominal === undefined || last === nominal
      ? []
      : [{ end: 'until', count: { count: 'rollOver', of: dayOf(nominal) }, result: dayOf(last) }]
  const once = rolled.length === 0 && JSON.stringify(term.until) === JSON.stringify(term.from)
  if (once) return until.map((step) => ({ ...step, end: 'both' }))
  const closed: readonly Counted[] =
    last !== null && first > last
      ? [{ end: 'from', count: { count: 'closed', of: dayOf(first) }, result: dayOf(last) }]
      : []
  return [...told(term.from, anchors, counting, 'from'), ...closed, ...until, ...rolled]
}

type Ends = Counted['end']

const told = (boundary: Boundary, anchors: Anchors, counting: Counting, end: Ends): readonly Counted[] => {
  const result = resolve(boundary, anchors, counting)
  if (result === undefined) return []
  const step = (count: Count): Counted => ({ end, count, result: dayOf(result) })
  switch (boundary.count) {
    case 'days': {
      const { days, after: anchor } = boundary
      const since = anchors[anchor]
      if (since === undefined) return []
      return [step(days === 0 ? { count: 'anchor', anchor } : { count: 'days', days, anchor, since: dayOf(since) })]
    }
    case 'startOfMonth':
    case 'endOfMonth':
    case 'withinMonths':
      return inMonths(boundary, anchors, counting).map(step)
    case 'dayAfter':
      return [...told(boundary.boundary, anchors, counting, end), step({ count: 'dayAfter', of: dayOf(result - 1) })]
    case 'latest': {
      const days = boundary.of.flatMap((one) => resolve(one, anchors, counting) ?? [])
      const each = boundary.of.flatMap((one) => told(one, anchors, counting, end))
      return days.length < 2 ? each : [...each, step({ count: 'latest', of: days.map(dayOf) })]
    }
    case 'firstKnown': {
      const known = boundary.of.find((one) => resolve(one, anchors, counting) !== undefined)
      return known === undefined ? [] : told(known, anchors, counting, end)
    }
    case 'byReading': {
      const choice = chosen(boundary, counting)
      if (choice === undefined) return []
      // SAFETY: a boundary names its question by the number that the question has.
      const reading = boundary.reading as ReadingId
      return [
        step({ count: 'reading', reading, value: choice.value }),
        ...told(choice.boundary, anchors, counting, end),
      ]
    }
  }
}

type InMonths = Extract<Boundary, { count: 'startOfMonth' | 'endOfMonth' | 'withinMonths' }>

const ways = {
  startOfMonth: { count: 'monthsLater', by: firstDayOfMonth, passed: -1, firstCounts: true },
  endOfMonth: { count: 'eveOfMonths', by: lastDayCountedFrom, passed: 0, firstCounts: true },
  withinMonths: { count: 'withinMonths', by: lastDayWithin, passed: 0, firstCounts: false },
} as const

const inMonths = (boundary: InMonths, anchors: Anchors, counting: Counting): readonly Count[] => {
  const way = ways[boundary.count]
  const anchor = 'after' in boundary ? boundary.after : boundary.from
  const number = 'months' in boundary ? boundary.months : boundary.month
  const since = anchors[anchor]
  if (since === undefined) return []
  const convention = counting.convention ?? boundary.convention
  const other: Convention = convention === 'quantieme' ? 'sameDate' : 'quantieme'
  const here = way.by(since, number, convention)
  const there = way.by(since, number, other)
  const months = number + way.passed
  // By quantième a count that leaves its first day out begins on the day after it.
  const counted = way.firstCounts || convention === 'sameDate' ? since : since + 1
  const missing = missingDay(dayOf(counted), months)
  return [
    {
      count: way.count,
      months,
      anchor,
      since: dayOf(since),
      convention,
      ...(missing && { missing }),
      ...(there !== here && { otherwise: dayOf(there) }),
    },
  ]
}

/** The day of that number in the month arrived at, where that month is too short for it. */
const missingDay = (from: Day, months: number): MissingDay | undefined => {
  const day = Number(from.slice(8))
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months
  const year = Math.floor(month / 12)
  return day > daysInMonth(year, month % 12) ? { year, month: (month % 12) + 1, day } : undefined
}

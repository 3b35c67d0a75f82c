import { firstDayOfMonth, lastDayCountedFrom, lastDayWithin, otherConvention } from '../calendar/convention.js'
import type { Day } from '../calendar/day.js'
import { type DayNumber, dayOf } from '../calendar/day-number.js'
import { daysInMonth } from '../calendar/month-table.js'
import { isHoliday, isSunday } from '../calendar/working-day.js'
import type { ReadingId } from '../law/answers.js'
import { settledQuestions } from '../law/answers.js'
import {
  type Anchor,
  type Anchors,
  type Boundary,
  chosen,
  firstDayOf,
  type Interpretation,
  lastDayOf,
  resolve,
  type Term,
} from '../law/term.js'
import { otherAnchorsOf } from '../rules/interpretations.js'
import type { Count, Counted, FreeDay, MissingDay } from './counting.js'
import { partsOf } from './written-day.js'

/**
 * How both days of a term are counted, step by step. It uses the same boundaries as the evaluation. The result of
 * the last step of each end is the day itself.
 * @internal
 */
export const countedDays = (term: Term, anchors: Anchors, interpretation: Interpretation): readonly Counted[] => {
  const from = stepsOf(term.from, anchors, interpretation, 'from')
  const last = lastDayOf(term, anchors, interpretation)
  if (term.until === null || last === null) return from
  const until = stepsOf(term.until, anchors, interpretation, 'until')
  const nominal = lastDayOf(term, anchors, { ...interpretation, rollOver: null }) ?? last
  const rolled: readonly Counted[] =
    last === nominal
      ? []
      : [{ end: 'until', count: { count: 'rollOver', of: dayOf(nominal), why: freeDay(nominal) }, result: dayOf(last) }]
  const once = rolled.length === 0 && JSON.stringify(term.until) === JSON.stringify(term.from)
  if (once) return until.map((step) => ({ ...step, end: 'both' }))
  const first = firstDayOf(term, anchors, interpretation, null)
  const closed: readonly Counted[] =
    first > last ? [{ end: 'from', count: { count: 'closed', of: dayOf(first) }, result: dayOf(last) }] : []
  return [...from, ...closed, ...until, ...rolled]
}

/** Why a last day moved. A holiday on a Sunday is named as the Sunday. */
const freeDay = (day: DayNumber): FreeDay => (isSunday(day) ? 'sunday' : isHoliday(dayOf(day)) ? 'holiday' : 'saturday')

type Ends = Counted['end']

const stepsOf = (
  boundary: Boundary,
  anchors: Anchors,
  interpretation: Interpretation,
  end: Ends,
): readonly Counted[] => {
  const result = resolve(boundary, anchors, interpretation)
  if (result === undefined) return []
  const step = (count: Count): Counted => ({ end, count, result: dayOf(result) })
  switch (boundary.count) {
    case 'days': {
      const { days, after: anchor } = boundary
      const since = dayOf(result - days)
      return [step(days === 0 ? { count: 'anchor', anchor } : { count: 'days', days, anchor, since })]
    }
    case 'startOfMonth':
    case 'endOfMonth':
    case 'withinMonths':
      return [step(inMonths(boundary, anchors[anchorOf(boundary)] ?? result, interpretation))]
    case 'monthsBefore': {
      const { months, dayAfter: anchor } = boundary
      return [step({ count: 'monthsBefore', months, anchor, since: dayOf(anchors[anchor] ?? result) })]
    }
    case 'dayBefore':
      return [
        ...stepsOf(boundary.boundary, anchors, interpretation, end),
        step({ count: 'dayBefore', of: dayOf(result + 1) }),
      ]
    case 'dayAfter':
      return [
        ...stepsOf(boundary.boundary, anchors, interpretation, end),
        step({ count: 'dayAfter', of: dayOf(result - 1) }),
      ]
    case 'latest': {
      const days = boundary.of.flatMap((one) => resolve(one, anchors, interpretation) ?? [])
      const each = boundary.of.flatMap((one) => stepsOf(one, anchors, interpretation, end))
      return days.length < 2 ? each : [...each, step({ count: 'latest', of: days.map(dayOf) })]
    }
    case 'firstKnown': {
      const place = boundary.of.findIndex((one) => resolve(one, anchors, interpretation) !== undefined)
      const known = boundary.of[place]
      return [
        ...otherAnchorsOf(boundary.of.slice(0, place)).map((anchor) => step({ count: 'notKnown', anchor })),
        ...(known === undefined ? [] : stepsOf(known, anchors, interpretation, end)),
      ]
    }
    case 'byReading': {
      const { value, boundary: read } = chosen(boundary, interpretation)
      // SAFETY: a boundary names its question by the number of the question.
      const reading = boundary.reading as ReadingId
      // A text of law settles some questions. Only an answer that departs from it is a reading that is followed.
      const settled = settledQuestions.has(reading) && value === boundary.choices[0].value
      return [
        ...(settled ? [] : [step({ count: 'reading', reading, value })]),
        ...stepsOf(read, anchors, interpretation, end),
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

const anchorOf = (boundary: InMonths): Anchor => ('after' in boundary ? boundary.after : boundary.from)

const inMonths = (boundary: InMonths, since: DayNumber, interpretation: Interpretation): Count => {
  const way = ways[boundary.count]
  const number = 'months' in boundary ? boundary.months : boundary.month
  const convention = interpretation.convention ?? boundary.convention
  const here = way.by(since, number, convention)
  const there = way.by(since, number, otherConvention(convention))
  const months = number + way.passed
  // By `quantieme`, a count that leaves out its first day starts on the day after it.
  const counted = way.firstCounts || convention === 'sameDate' ? since : since + 1
  const missing = missingDay(dayOf(counted), months)
  return {
    count: way.count,
    months,
    anchor: anchorOf(boundary),
    since: dayOf(since),
    convention,
    ...(missing && { missing }),
    ...(there !== here && { otherwise: dayOf(there) }),
  }
}

/** The same day of the month in which the count ends; undefined where that month has the day. */
const missingDay = (from: Day, months: number): MissingDay | undefined => {
  const { year: yearBefore, month: monthBefore, day } = partsOf(from)
  const month = yearBefore * 12 + monthBefore - 1 + months
  const year = Math.floor(month / 12)
  return day > daysInMonth(year, month % 12) ? { year, month: (month % 12) + 1, day } : undefined
}

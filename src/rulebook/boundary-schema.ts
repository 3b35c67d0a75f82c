import * as z from 'zod/mini'
import { conventions } from '../calendar/convention.js'
import { otherAnchors } from '../law/term.js'
import { named } from '../schema/named.js'

const anchor = z.enum(['incapacityStart', 'trigger', ...otherAnchors])

const convention = z.enum(conventions)

/** No term is longer than ten years; an evaluation must stay bounded. */
const days = z.int().check(z.minimum(0), z.maximum(3660))

const months = z.int().check(z.minimum(1), z.maximum(120))

const daysAfter = { count: z.literal('days'), days, after: anchor }

const month = { count: z.enum(['startOfMonth', 'endOfMonth']), month: months, from: anchor, convention }

const within = { count: z.literal('withinMonths'), months, after: anchor, convention }

const before = { count: z.literal('monthsBefore'), months, dayAfter: anchor }

const simple = [
  named('DaysBoundary', z.strictObject(daysAfter)),
  named('MonthBoundary', z.strictObject(month)),
  named('WithinMonthsBoundary', z.strictObject(within)),
  named('MonthsBeforeBoundary', z.strictObject(before)),
] as const

const shifted = { count: z.enum(['dayAfter', 'dayBefore']), boundary: z.discriminatedUnion('count', simple) }

const shiftedBoundary = named('ShiftedBoundary', z.strictObject(shifted))

const listed = {
  count: z.enum(['latest', 'firstKnown']),
  of: z.readonly(
    z.array(z.discriminatedUnion('count', [...simple, shiftedBoundary])).check(z.minLength(1), z.maxLength(10)),
  ),
}

const listedBoundary = named('ListedBoundary', z.strictObject(listed))

const boundary = named('ProposedBoundary', z.discriminatedUnion('count', [...simple, shiftedBoundary, listedBoundary]))

/** @internal */
export const windowFields = {
  kind: z.optional(z.enum(['act', 'window', 'status'])),
  from: boundary,
  until: z.nullable(boundary),
}

/** @internal */
export const windowSchema = named('ProposedWindow', z.strictObject(windowFields))

/** @internal */
export const recurrenceFields = { everyMonths: months, convention }

/** @internal */
export const recurrenceSchema = named('ProposedRecurrence', z.strictObject(recurrenceFields))

/** @internal */
export const maximumFields = { months, convention }

/** @internal */
export const maximumSchema = named('ProposedMaximum', z.strictObject(maximumFields))

const fieldsOfCount: { readonly [count: string]: z.core.$ZodShape } = {
  days: daysAfter,
  startOfMonth: month,
  endOfMonth: month,
  withinMonths: within,
  monthsBefore: before,
  dayAfter: shifted,
  dayBefore: shifted,
  latest: listed,
  firstKnown: listed,
}

/** The ways to count that a boundary may name at a place: fewer within another boundary. @internal */
export const countsAt = (path: readonly PropertyKey[]): readonly string[] => {
  const counts = Object.keys(fieldsOfCount)
  if (path.includes('boundary'))
    return counts.filter((count) => fieldsOfCount[count] !== shifted && fieldsOfCount[count] !== listed)
  return path.includes('of') ? counts.filter((count) => fieldsOfCount[count] !== listed) : counts
}

/** The fields of a boundary, by the way in which it counts. @internal */
export const boundaryFields = (boundary: unknown): z.core.$ZodShape => {
  const count: unknown = Reflect.get(Object(boundary), 'count')
  // Stryker disable next-line OptionalChaining: a boundary with another count has no fields that are looked at; the compiler asks
  return Object.entries(fieldsOfCount).find(([name]) => name === count)?.[1] ?? {}
}

import type { Day } from '../calendar/day.js'

/** Tells whether a last day is past on a day; one that is not known is not. @internal */
export const isOver = (until: Day | null, asOf: Day): boolean =>
  // Stryker disable next-line ConditionalExpression: no day comes after null
  until !== null && until < asOf

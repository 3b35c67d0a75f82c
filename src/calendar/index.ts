/**
 * Days, months and terms as the trajectory counts them, without times, time zones or a clock.
 *
 * @packageDocumentation
 */
export { dayInBrussels } from './brussels.js'
export type { Convention } from './convention.js'
export { type CountedWindow, countedFrom, lastDayOfMonths, monthFrom, withinMonths } from './counts.js'
export { type Day, day, FIRST_DAY, isDay, LAST_DAY } from './day.js'
export type { Either, NonEmptyArray } from './either.js'
export { type Holiday, type HolidayName, holidaysOf } from './holidays.js'
export type { ExpectedData, Issue, IssueCode } from './issue.js'
export { addDays, down, up } from './months.js'
export { parseDay } from './parse-day.js'
export type { Window } from './window.js'
export { isWorkingDay, nextWorkingDay } from './working-day.js'

import type { Argument } from './argument.js'

export const monthTable: readonly Argument[] = [
  {
    file: 'src/calendar/month-table.ts',
    within: 'monthStartTable',
    mutator: 'EqualityOperator',
    original: 'month < MONTH_COUNT',
    replacement: 'month <= MONTH_COUNT',
    reason: 'A typed array ignores what is written after its end.',
  },
  {
    file: 'src/calendar/month-table.ts',
    within: 'monthTable',
    mutator: 'EqualityOperator',
    original: 'month < MONTH_COUNT',
    replacement: 'month <= MONTH_COUNT',
    reason: 'The month after the last begins where the table ends, so that nothing of it is filled.',
  },
  {
    file: 'src/calendar/month-table.ts',
    within: 'monthOfDay',
    mutator: 'EqualityOperator',
    original: 'dayNumber < 0',
    replacement: 'dayNumber <= 0',
    reason: 'Day 0 stands in the table, so that this is asked of days outside it only.',
  },
]

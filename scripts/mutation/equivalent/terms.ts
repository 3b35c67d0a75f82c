import type { Argument } from './argument.js'

/** Terms and their boundaries. */
export const terms: readonly Argument[] = [
  {
    file: 'src/calendar/term.ts',
    within: 'latest',
    mutator: 'ConditionalExpression',
    original: 'day !== undefined',
    replacement: 'true',
    reason: 'Nothing is later than what is not known, and before any day is known there is none to lose.',
  },
  {
    file: 'src/calendar/term.ts',
    within: 'latest',
    mutator: 'EqualityOperator',
    original: 'day > last',
    replacement: 'day >= last',
    reason: 'An equal number takes the place of itself.',
  },
  {
    file: 'src/calendar/term.ts',
    within: 'kindOf',
    mutator: 'OptionalChaining',
    original: 'until?.count',
    replacement: 'until.count',
    reason: 'Its one caller has left already where a term has no last day.',
  },
  {
    file: 'src/calendar/term.ts',
    within: 'kindOf',
    mutator: 'OptionalChaining',
    original: 'chosen(until, counting)?.kind',
    replacement: 'chosen(until, counting).kind',
    reason: 'Every boundary by reading has choices, and the first of them is chosen where no other is.',
  },
  {
    file: 'src/calendar/term.ts',
    within: 'chosen',
    mutator: 'ConditionalExpression',
    original: 'readings === NO_READINGS',
    replacement: 'false',
    reason: 'What is looked up in a table without entries is undefined too.',
  },
  {
    file: 'src/calendar/term.ts',
    within: 'firstDayOf',
    mutator: 'EqualityOperator',
    original: 'first > last',
    replacement: 'first >= last',
    reason: 'Where both are one number, either of them is the result.',
  },
]

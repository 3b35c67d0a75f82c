import type { Argument } from './argument.js'

export const dayNumber: readonly Argument[] = [
  {
    file: 'src/calendar/day-number.ts',
    within: 'twoDigitsAt',
    mutator: 'ConditionalExpression',
    original: 'ten < 0',
    replacement: 'false',
    reason: 'With the other digit, at most 9, the number stays below 0, and below 0 all is refused alike.',
  },
  {
    file: 'src/calendar/day-number.ts',
    within: 'lastText',
    mutator: 'StringLiteral',
    original: "''",
    replacement: '"Stryker was here!"',
    reason: 'Neither text is a day, so that the first day asked for equals neither.',
  },
  {
    file: 'src/calendar/day-number.ts',
    within: 'numberOf',
    mutator: 'ConditionalExpression',
    original: 'day === lastText',
    replacement: 'false',
    reason: 'The number of the day read last is read anew, and is the same.',
  },
  {
    file: 'src/calendar/day-number.ts',
    within: 'writtenOnce',
    mutator: 'EqualityOperator',
    original: 'dayNumber >= 0',
    replacement: 'dayNumber > 0',
    reason: 'For 0 both sides give 0.',
  },
  {
    file: 'src/calendar/day-number.ts',
    within: 'writtenOnce',
    mutator: 'ArrayDeclaration',
    original: 'new Array<Day | undefined>(END_OF_RANGE)',
    replacement: 'new Array()',
    reason: 'An array grows by itself; its length is given for speed.',
  },
]

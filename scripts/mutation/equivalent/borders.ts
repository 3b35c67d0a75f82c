import type { Argument } from './argument.js'

/** What the calendar reads from outside. */
export const borders: readonly Argument[] = [
  {
    file: 'src/calendar/brussels.ts',
    within: 'dayInBrussels',
    mutator: 'ConditionalExpression',
    original: "typeof time !== 'number'",
    replacement: 'false',
    reason: 'Number.isFinite, asked next, is false for all that is no number; only the compiler needs this.',
  },
  {
    file: 'src/calendar/brussels.ts',
    within: 'dayInBrussels',
    mutator: 'EqualityOperator',
    original: 'time > EARLIEST',
    replacement: 'time >= EARLIEST',
    reason: 'That very instant lies two days before the range, and its day is refused after it was written.',
  },
  {
    file: 'src/calendar/brussels.ts',
    within: 'dayInBrussels',
    mutator: 'EqualityOperator',
    original: 'time < LATEST',
    replacement: 'time <= LATEST',
    reason: 'That very instant lies a day after the range, and its day is refused after it was written.',
  },
  {
    file: 'src/calendar/brussels.ts',
    within: 'dayInBrussels',
    mutator: 'StringLiteral',
    original: "''",
    replacement: '"Stryker was here!"',
    reason: 'Any text that is no day is refused in the same words.',
  },
  {
    file: 'src/calendar/brussels.ts',
    within: 'timeOf',
    mutator: 'BlockStatement',
    original: '{ return undefined }',
    replacement: '{}',
    reason: 'A function that ends without a value returns undefined.',
  },
  {
    file: 'src/calendar/issue.ts',
    within: 'lengthOfArray',
    mutator: 'BlockStatement',
    original: '{ return undefined }',
    replacement: '{}',
    reason: 'A function that ends without a value returns undefined.',
  },
  {
    file: 'src/calendar/parse-day.ts',
    within: 'dayIssue',
    mutator: 'ConditionalExpression',
    original: 'default: return undefined',
    replacement: 'default:',
    reason: 'A function that ends without a value returns undefined.',
  },
  {
    file: 'src/calendar/working-day.ts',
    within: 'rollForward',
    mutator: 'EqualityOperator',
    original: 'rolled < END_OF_RANGE',
    replacement: 'rolled <= END_OF_RANGE',
    reason: 'The day after the range is no Sunday, and is written as the last day of it, which is no holiday.',
  },
]

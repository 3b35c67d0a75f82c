import type { Argument } from './argument.js'

/** The readings of a term, and the windows that follow. */
export const windows: readonly Argument[] = [
  {
    file: 'src/rules/asked-term.ts',
    within: 'othersBeside',
    mutator: 'ConditionalExpression',
    original: 'counting === DEFAULT_COUNTING',
    replacement: 'false',
    reason: 'What was worked out beforehand is worked out again.',
  },
  {
    file: 'src/rules/asked-term.ts',
    within: 'othersBeside',
    mutator: 'ConditionalExpression',
    original: 'known === undefined',
    replacement: 'true',
    reason: 'What was found before is found again.',
  },
  {
    file: 'src/rules/asked-term.ts',
    within: 'othersBeside',
    mutator: 'ConditionalExpression',
    original: 'before !== undefined',
    replacement: 'false',
    reason: 'What was found before is found again.',
  },
  {
    file: 'src/rules/rule-window.ts',
    within: 'preparedFor',
    mutator: 'ConditionalExpression',
    original: 'before !== undefined',
    replacement: 'false',
    reason: 'What was found before is found again.',
  },
  {
    file: 'src/rules/rule-window.ts',
    within: 'inForceOf',
    mutator: 'EqualityOperator',
    original: 'period.from < from',
    replacement: 'period.from <= from',
    reason: 'An equal day takes the place of itself.',
  },
  {
    file: 'src/rules/rule-window.ts',
    within: 'inForceOf',
    mutator: 'EqualityOperator',
    original: 'period.until > until',
    replacement: 'period.until >= until',
    reason: 'An equal day takes the place of itself.',
  },
  {
    file: 'src/rules/rule-window.ts',
    within: 'inForceOf',
    mutator: 'ConditionalExpression',
    original: 'until !== null',
    replacement: 'true',
    reason: 'No day is later than null, so that an end which is open stays open.',
  },
]

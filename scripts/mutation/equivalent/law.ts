import type { Argument } from './argument.js'

export const law: readonly Argument[] = [
  {
    file: 'src/law/era.ts',
    within: 'collected',
    mutator: 'ConditionalExpression',
    original: 'day === null',
    replacement: 'true',
    reason:
      'Every text that ends is followed on the next day by one that begins, so that these days are among the others.',
  },
  {
    file: 'src/law/era.ts',
    within: 'collected',
    mutator: 'ArrayDeclaration',
    original: '[numberOf(day) + 1]',
    replacement: '[]',
    reason:
      'Every text that ends is followed on the next day by one that begins, so that these days are among the others.',
  },
  {
    file: 'src/law/era.ts',
    within: 'caseLaw',
    mutator: 'EqualityOperator',
    original: 'change <= on',
    replacement: 'change > on',
    reason: 'Counted from the other end, each stretch of starts still has a number of its own.',
  },
  {
    file: 'src/law/era.ts',
    within: 'eraOfDays',
    mutator: 'EqualityOperator',
    original: 'day < END_OF_RANGE',
    replacement: 'day <= END_OF_RANGE',
    reason: 'A typed array ignores what is written after its end.',
  },
]

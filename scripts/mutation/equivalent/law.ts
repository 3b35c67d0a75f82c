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
]

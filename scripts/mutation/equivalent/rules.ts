import type { Argument } from './argument.js'
import { windows } from './windows.js'

export const rules: readonly Argument[] = [
  ...windows,
  {
    file: 'src/rules/coordinator.ts',
    within: 'examination',
    mutator: 'ConditionalExpression',
    original: 'examPassedOn !== undefined',
    replacement: 'true',
    reason: 'What is undefined is not before any day; only the compiler needs this.',
  },
  {
    file: 'src/rules/presumption-end.ts',
    within: 'endOfPresumption',
    mutator: 'ConditionalExpression',
    original: 'day === undefined',
    replacement: 'false',
    reason: 'What is undefined is neither before a day nor equal to one; only the compiler needs this.',
  },
  {
    file: 'src/rules/presumption-period.ts',
    within: 'endDays',
    mutator: 'ConditionalExpression',
    original: "presumption.kind === 'codex'",
    replacement: 'false',
    reason: 'Both kinds name the resumption alike, and the presumption of CODEX has no other end.',
  },
  {
    file: 'src/rules/presumption-period.ts',
    within: 'endDays',
    mutator: 'StringLiteral',
    original: "'codex'",
    replacement: '""',
    reason: 'Both kinds name the resumption alike, and the presumption of CODEX has no other end.',
  },
  {
    file: 'src/rules/bar.ts',
    within: 'stands',
    mutator: 'ConditionalExpression',
    original: "case 'codexDuringZiv':\n      return facts.codexDuringZiv",
    replacement: "case 'codexDuringZiv':",
    reason: 'That ground suspends, and is among the bars of no step; only the compiler asks for it.',
  },
  {
    file: 'src/rules/bar.ts',
    within: 'stands',
    mutator: 'StringLiteral',
    original: "'codexDuringZiv'",
    replacement: '""',
    reason: 'That ground suspends, and is among the bars of no step; only the compiler asks for it.',
  },
]

import { argued } from './argued.js'
import type { Argument } from './argument.js'

/** Mutants of what would change a step that change nothing that anyone can notice. */
export const suppositions: readonly Argument[] = [
  ...argued(
    'src/explain/candidates.ts',
    'candidatesFor',
    'What is combined of fewer than two ways was tried alone before.',
    [['ConditionalExpression', 'ends.length < 2', 'false']],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'isInTheWay',
    'A comparison with no last day is never met; and what began after the last day is tried without effect.',
    [
      ['LogicalOperator', 'last !== null && from <= last', 'last !== null || from <= last'],
      ['ConditionalExpression', 'last !== null && from <= last', 'true'],
      ['ConditionalExpression', 'last !== null', 'true'],
    ],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'isInTheWay',
    'What began after the last day cannot have taken the step away, and its end is tried without effect.',
    [['ConditionalExpression', 'from <= last', 'true']],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'isInTheWay',
    'What stands without an end stands today as well, and was found as a bar of today.',
    [['ConditionalExpression', 'until === null', 'false']],
  ),
  ...argued('src/explain/candidates.ts', 'isInTheWay', 'An obligation that evaluate has just given has a record.', [
    ['OptionalChaining', 'recordBehind(obligation)?.barredBy', 'recordBehind(obligation).barredBy'],
  ]),
  ...argued(
    'src/explain/candidates.ts',
    'withoutBar',
    'An end before the beginning ends nothing: it is tried without effect.',
    [['ConditionalExpression', 'eve >= from', 'true']],
  ),
  ...argued('src/explain/candidates.ts', 'withoutEvents', 'A text is no event of the types that are looked for.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/explain/candidates.ts',
    'withoutEvents',
    'Every ground, and every lapse, is made by events of one type.',
    [['ConditionalExpression', 'type === event.type', 'true']],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'wheneverAbsent',
    'The day of the evaluation itself gives the same evaluation.',
    [['EqualityOperator', 'day > evaluation.asOf', 'day >= evaluation.asOf']],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'wheneverAbsent',
    'What is no law is started by no event: each is tried without effect.',
    [['ConditionalExpression', "case 'notConcerned': return []", "case 'notConcerned':"]],
  ),
  ...argued('src/explain/candidates.ts', 'trigger', 'A comparison with no last day is never met.', [
    ['ConditionalExpression', 'window.until !== null', 'true'],
  ]),
  ...argued(
    'src/explain/candidates.ts',
    'trigger',
    'A step that was missed on an earlier day has been followed already.',
    [['ConditionalExpression', 'window.until >= asOf', 'true']],
  ),
  ...argued(
    'src/explain/candidates.ts',
    'trigger',
    'No step begins with an event called the start of the incapacity: it is tried without effect.',
    [
      ['ConditionalExpression', "moment === 'incapacityStart'", 'false'],
      ['StringLiteral', "'incapacityStart'", '""'],
    ],
  ),
  ...argued('src/explain/supposing.ts', 'supposing', 'A text has no day, and so is not seen.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/explain/supposing.ts',
    'withSupposition',
    'The events of a supposed case are always there, be they none.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued(
    'src/explain/what-would-change.ts',
    'isStartedAsSaid',
    'Where there is no obligation, each supposition is tried alone.',
    [
      [
        'MethodExpression',
        "suppositions.every((one) => one.suppose !== 'event' || one.moment === (trigger.moment ?? trigger.type))",
        "suppositions.some(one => one.suppose !== 'event' || one.moment === (trigger.moment ?? trigger.type))",
      ],
    ],
  ),
]

import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** What the fold makes of each rule. */
export const obligations: readonly Argument[] = [
  ...argued(
    'src/evaluation/obligations.ts',
    'obligationsOf',
    'The first place is that of a rule whose miss triggers nothing.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'obligationsOf',
    'The list is read from where it ended when each rule began.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'obligationsOf',
    'The length of the list says nothing: each of its places is set.',
    [['ArrayDeclaration', 'new Array(groups.length)', 'new Array()']],
  ),
  ...argued('src/evaluation/obligations.ts', 'obligationsOf', 'Past the end of the list there is nothing to judge.', [
    ['EqualityOperator', 'place < instances.length', 'place <= instances.length'],
  ]),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'No rule on a missed step names the first place, and there is nothing at -1.',
    [
      ['ConditionalExpression', 'missed < 0', 'false'],
      ['EqualityOperator', 'missed < 0', 'missed <= 0'],
    ],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'What nothing has triggered adds nothing; this only spares looking, and the first place is of no step whose miss triggers another.',
    [
      ['ConditionalExpression', 'trigger === null', 'true'],
      ['EqualityOperator', 'missed >= 0', 'missed > 0'],
      ['ConditionalExpression', 'timeline.happened[trigger] === undefined', 'false'],
    ],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'A rule that is law for no case yet has no version that governs the instance; this only spares counting it.',
    [['ConditionalExpression', 'timeline.asOf < lawFrom', 'false']],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'A list of none is neither sorted nor does it lead to anything that was missed.',
    [['ConditionalExpression', 'instances.length === first', 'false']],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'The records of one rule are in order of their triggers already, and a stable sort leaves a list in order as it is.',
    [
      ['ConditionalExpression', 'records.length > 1 && instances.length > first + 1', 'true'],
      [
        'LogicalOperator',
        'records.length > 1 && instances.length > first + 1',
        'records.length > 1 || instances.length > first + 1',
      ],
      ['ConditionalExpression', 'records.length > 1', 'true'],
      ['EqualityOperator', 'records.length > 1', 'records.length >= 1'],
      ['ConditionalExpression', 'instances.length > first + 1', 'true'],
      ['EqualityOperator', 'instances.length > first + 1', 'instances.length >= first + 1'],
      ['ArithmeticOperator', 'first + 1', 'first - 1'],
    ],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'addInstancesOf',
    'What is kept of a rule whose miss triggers nothing is never read.',
    [['ConditionalExpression', 'isWatched', 'true']],
  ),
  ...argued(
    'src/evaluation/obligations.ts',
    'judge',
    'What is absent has no version of a law either, and that is asked next.',
    [['ConditionalExpression', 'instance === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/obligation.ts',
    'obligationOf',
    'What rests on statements may also be done by the team, which leads the longer way already.',
    [
      [
        'ConditionalExpression',
        'alsoBy === undefined && basis === undefined && countedFrom === undefined && fulfilledOn !== null',
        'false',
      ],
      ['ConditionalExpression', 'basis === undefined', 'true'],
      ['EqualityOperator', 'basis === undefined', 'basis !== undefined'],
    ],
  ),
  ...argued(
    'src/evaluation/obligation.ts',
    'obligationOf',
    'The same fields in the same order, written another way: the other way is only faster.',
    [
      [
        'BlockStatement',
        '{ const done = dayOf(fulfilledOn) return readings === undefined ? { key, rule, bearer, modality, window, trigger, state, fulfilledOn: done, norms } : { key, rule, bearer, modality, window, trigger, state, fulfilledOn: done, norms, readings } }',
        '{}',
      ],
    ],
  ),
  ...argued(
    'src/evaluation/state.ts',
    'barsBehind',
    'What lapsed without an event did so by a bar on its last day, and so it has one.',
    [['ConditionalExpression', 'until === null', 'false']],
  ),
  ...argued(
    'src/evaluation/status.ts',
    'statusOf',
    'A moment that happened has a last entry; the compiler alone needs this.',
    [['ConditionalExpression', 'entry === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/status-confidentiality.ts',
    'confidentialityOfStatus',
    'Whoever may not know it is told the very same.',
    [['StringLiteral', "'contract'", '""']],
  ),
  ...argued(
    'src/evaluation/evaluate.ts',
    'headed',
    'The same fields in the same order, written another way: the other way is only faster.',
    [['ConditionalExpression', 'id === undefined || chosen !== undefined', 'true']],
  ),
  ...argued(
    'src/evaluation/evaluate.ts',
    'compare',
    'No two obligations share a key, and the sort of Node asks of two only whether the later one goes before the other.',
    [
      ['EqualityOperator', 'one < other', 'one <= other'],
      ['ConditionalExpression', 'one > other', 'true'],
      ['ConditionalExpression', 'one > other', 'false'],
      ['EqualityOperator', 'one > other', 'one >= other'],
      ['EqualityOperator', 'one > other', 'one <= other'],
    ],
  ),
]

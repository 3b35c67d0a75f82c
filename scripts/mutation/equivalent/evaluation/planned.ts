import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** The rulebook, arranged for the fold. */
export const planned: readonly Argument[] = [
  ...argued('src/evaluation/plan.ts', 'planOf', 'What was arranged before is arranged again.', [
    ['ConditionalExpression', 'before !== undefined', 'false'],
  ]),
  ...argued(
    'src/evaluation/plan.ts',
    'arranged',
    'No rule at all is not among the rules, so that the search gives -1 as well.',
    [['ConditionalExpression', 'rule === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/planned-rule.ts',
    'plannedRule',
    'A name has no missed step, and what is none is at no place of the rulebook.',
    [
      ['ConditionalExpression', "typeof trigger === 'string'", 'false'],
      ['StringLiteral', "'string'", '""'],
    ],
  ),
  ...argued('src/evaluation/planned-rule.ts', 'plannedRule', 'It is read of rules on a missed step only.', [
    ['ConditionalExpression', "typeof trigger === 'string'", 'false'],
    ['StringLiteral', "'string'", '""'],
    ['StringLiteral', "'incapacityStart'", '""'],
  ]),
  ...argued(
    'src/evaluation/planned-rule.ts',
    'plannedRule',
    'What is kept of a rule whose miss triggers nothing is never read.',
    [
      ['ConditionalExpression', "typeof other.trigger === 'object' && other.trigger.missed === rule", 'true'],
      [
        'LogicalOperator',
        "typeof other.trigger === 'object' && other.trigger.missed === rule",
        "typeof other.trigger === 'object' || other.trigger.missed === rule",
      ],
      ['ConditionalExpression', "typeof other.trigger === 'object'", 'true'],
      ['ConditionalExpression', 'other.trigger.missed === rule', 'true'],
      ['EqualityOperator', 'other.trigger.missed === rule', 'other.trigger.missed !== rule'],
    ],
  ),
  ...argued(
    'src/evaluation/planned-rule.ts',
    'plannedRule',
    'It only spares counting what no version of a law governs: by the law of an earlier day than today there is none before it either.',
    [
      ['ConditionalExpression', 'lawOf === undefined', 'true'],
      ['ConditionalExpression', 'lawOf === undefined', 'false'],
      ['EqualityOperator', 'lawOf === undefined', 'lawOf !== undefined'],
    ],
  ),
  ...argued('src/evaluation/planned-rule.ts', 'plannedRule', 'Times are numbered from 1.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/evaluation/planned-rule.ts', 'plannedRule', 'No moment has that name.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/evaluation/planned-rule.ts',
    'firstDayOfLaw',
    'It only spares counting what no version of a law governs.',
    [
      [
        'ArrowFunction',
        "(versions: ObligationRule['versions']): DayNumber => Math.min(...versions.flatMap(({ law }) => law.inForce.map(({ from }) => numberOf(from))))",
        '() => undefined',
      ],
      ['ArrowFunction', '({ law }) => law.inForce.map(({ from }) => numberOf(from))', '() => undefined'],
      ['ArrowFunction', '({ from }) => numberOf(from)', '() => undefined'],
    ],
  ),
  ...argued('src/evaluation/planned-rule.ts', 'termOfTime', 'What was found before is found again.', [
    ['ConditionalExpression', 'before !== undefined', 'false'],
  ]),
  ...argued(
    'src/evaluation/exclusions.ts',
    'NOTHING',
    'The plan lists the bars of every ground that it holds; the compiler alone needs this.',
    [
      ['ObjectLiteral', '{ bars: [], norms: [] }', '{}'],
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    ],
  ),
  ...argued(
    'src/evaluation/standing.ts',
    'standingsOf',
    'A ground with a list of no stretches stands on no day, as one without a list does.',
    [['ConditionalExpression', 'listed.length === 0', 'false']],
  ),
  ...argued(
    'src/evaluation/standing.ts',
    'standingOn',
    'Where no ground ever stood none stands on the day; this only spares looking.',
    [['ConditionalExpression', 'standings === NONE', 'false']],
  ),
  ...argued(
    'src/evaluation/standing.ts',
    'standingOn',
    'The place is one of the list; the compiler alone needs this.',
    [['ConditionalExpression', 'one === undefined', 'false']],
  ),
  ...argued('src/evaluation/standing.ts', 'lastBegun', 'The place is one of the list; the compiler alone needs this.', [
    ['OptionalChaining', 'stretches[middle]?.from', 'stretches[middle].from'],
  ]),
  ...argued(
    'src/evaluation/stretches.ts',
    'stretchesOf',
    'A moment that happened has a first entry, and one that did not has none; the compiler needs both.',
    [
      ['LogicalOperator', 'starts === undefined || first === undefined', 'starts === undefined && first === undefined'],
      ['ConditionalExpression', 'starts === undefined', 'false'],
      ['ConditionalExpression', 'first === undefined', 'false'],
    ],
  ),
  ...argued(
    'src/evaluation/stretches.ts',
    'stretchesOf',
    'Paired with no ends the first start stays open, which is the same stretch.',
    [['ConditionalExpression', 'until.length === 0', 'false']],
  ),
  ...argued('src/evaluation/stretches.ts', 'endsAmong', 'The entries of one moment are in order already.', [
    ['ConditionalExpression', 'until.length > 1', 'true'],
    ['EqualityOperator', 'until.length > 1', 'until.length >= 1'],
  ]),
  ...argued(
    'src/evaluation/stretches.ts',
    'certified',
    'The one ground that stands from the start has such a day; the compiler alone needs this.',
    [['ConditionalExpression', 'certifiedBefore === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/stretches.ts',
    'certified',
    'That day is counted from the start of the incapacity, which is always known; the compiler alone needs this.',
    [['ConditionalExpression', 'day !== undefined', 'true']],
  ),
]

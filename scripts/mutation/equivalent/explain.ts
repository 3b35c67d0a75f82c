import { argued } from './argued.js'
import type { Argument } from './argument.js'

/** Mutants of the explanations that change nothing that anyone can notice. */
export const explain: readonly Argument[] = [
  ...argued(
    'src/explain/absence-of.ts',
    'lawMissing',
    'No day comes before a law where there is none: the day of null is no day, and lies before no other.',
    [['ConditionalExpression', 'last !== null', 'true']],
  ),
  ...argued(
    'src/explain/absence-of.ts',
    'listedFromOf',
    'Every key of what comes back has a number; without one there is no plan to compare.',
    [['ConditionalExpression', 'time === undefined', 'false']],
  ),
  ...argued(
    'src/explain/absence-of.ts',
    'listedFromOf',
    'A text has no plan, so that it is never of the plan that is looked for.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued('src/explain/citation.ts', 'citation', 'The expression matches only with a day.', [
    ['StringLiteral', "''", '"Stryker was here!"'],
  ]),
  ...argued('src/explain/citation.ts', 'citation', 'The expression matches only with a month.', [
    ['StringLiteral', "''", '"Stryker was here!"'],
  ]),
  ...argued('src/explain/citation.ts', 'numbered', 'No section of the inventory goes on after these words.', [
    ['Regex', '/ as consolidated later$/', '/ as consolidated later/'],
  ]),
  ...argued(
    'src/explain/count-days.ts',
    'countedDays',
    'Where the text states no last day there is none, so that the other half of the condition holds.',
    [['ConditionalExpression', 'term.until === null', 'false']],
  ),
  ...argued(
    'src/explain/count-days.ts',
    'countedDays',
    'A last day is lacking exactly where the text states none: the days of every obligation are known.',
    [['LogicalOperator', 'term.until === null || last === null', 'term.until === null && last === null']],
  ),
  ...argued(
    'src/explain/count-days.ts',
    'countedDays',
    'The last day of an obligation whose text states one is always known.',
    [['ConditionalExpression', 'last === null', 'false']],
  ),
  ...argued('src/explain/count-days.ts', 'told', 'The days that an obligation is counted from are always known.', [
    ['ConditionalExpression', 'result === undefined', 'false'],
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/explain/count-days.ts', 'told', 'The days that the later of two is taken of are always known.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/explain/count-days.ts', 'told', 'The days that the later of two is taken of are always both known.', [
    ['ConditionalExpression', 'days.length < 2', 'false'],
  ]),
  ...argued('src/explain/explain.ts', 'explain', 'That nothing may be told is said alone.', [
    [
      'MethodExpression',
      "found.some(({ kind }) => kind === 'notDisclosed')",
      "found.every(({ kind }) => kind === 'notDisclosed')",
    ],
  ]),
  ...argued(
    'src/explain/explain.ts',
    'ofSupposition',
    'Only the employer may know less than the trajectory, and is told no change at all.',
    [
      ['ConditionalExpression', "case 'recognised': return 'trajectory'", "case 'recognised':"],
      ['StringLiteral', "'recognised'", '""'],
    ],
  ),
  ...argued('src/explain/facts.ts', 'inTheWay', 'No exclusion bears that key.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/explain/record.ts', 'ruleOfKey', 'A text that is split has a first part.', [
    ['StringLiteral', "''", '"Stryker was here!"'],
  ]),
  ...argued(
    'src/explain/record.ts',
    'recordBehind',
    'Records of one rule with one trigger share none of their norms.',
    [
      [
        'MethodExpression',
        'record.norms.every((norm) => norms.includes(norm))',
        'record.norms.some(norm => norms.includes(norm))',
      ],
    ],
  ),
  ...argued(
    'src/explain/record.ts',
    'startsOn',
    'Only one rule is started by a missed step, and its type is the same in both records.',
    [['ConditionalExpression', 'trigger.type === type', 'true']],
  ),
  ...argued('src/explain/record.ts', 'termOf', 'Every key of what comes back has a number.', [
    ['OptionalChaining', 'timeOfKey(key)?.time', 'timeOfKey(key).time'],
  ]),
  ...argued('src/explain/record.ts', 'timeOfKey', 'The first of the parts is left out, and there is no second.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/explain/record.ts', 'namedReading', 'A text that is split has a first part.', [
    ['StringLiteral', "''", '"Stryker was here!"'],
  ]),
  ...argued('src/explain/redact.ts', 'withoutHiddenSteps', 'No norm bears that name.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/explain/sentence.ts', 'nameOf', 'Every moment that an explanation can speak of has a name.', [
    [
      'LogicalOperator',
      'moment !== undefined && isNamed(moment, texts)',
      'moment !== undefined || isNamed(moment, texts)',
    ],
  ]),
  ...argued('src/explain/sentence.ts', 'nameOf', 'No text has a name for undefined.', [
    ['ConditionalExpression', 'moment !== undefined', 'true'],
  ]),
  ...argued('src/explain/sentence.ts', 'inMonths', 'No term within months counts from the start of the incapacity.', [
    ['ConditionalExpression', "count === 'withinMonths'", 'false'],
    ['StringLiteral', "'withinMonths'", '""'],
  ]),
  ...argued(
    'src/explain/unofficial-terms.ts',
    'unofficialTerms',
    'No term is made of the end of one sentence and the beginning of the next.',
    [['StringLiteral', "'\\n'", '""']],
  ),
  ...argued(
    'src/explain/record.ts',
    'timeOfKey',
    'Keys with more behind their number are taken for unknown names before.',
    [['Regex', '/#(?:(\\d+)\\.)?(\\d+)$/', '/#(?:(\\d+)\\.)?(\\d+)/']],
  ),
]

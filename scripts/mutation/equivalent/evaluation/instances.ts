import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** A rule applied to what triggered it. */
export const instances: readonly Argument[] = [
  ...argued(
    'src/evaluation/instance.ts',
    'addInstances',
    'What is absent from the list is passed over when it is judged.',
    [['ConditionalExpression', 'instance !== undefined', 'true']],
  ),
  ...argued(
    'src/evaluation/instance.ts',
    'addInstances',
    'A rule that nothing has triggered is passed over before; the compiler alone needs this.',
    [['ConditionalExpression', 'triggers === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/instance.ts',
    'instanceOf',
    'Where a window opens with its trigger, no event that fulfils it is of the stage of that trigger, so that both ask for the first of that day.',
    [['EqualityOperator', 'from > trigger.on', 'from >= trigger.on']],
  ),
  ...argued('src/evaluation/instance.ts', 'instanceOf', 'What never happened has no first day.', [
    ['ConditionalExpression', 'done === undefined', 'false'],
  ]),
  ...argued(
    'src/evaluation/instance.ts',
    'afterMissed',
    'The one kind of step whose miss triggers another has a last day in every reading.',
    [['ConditionalExpression', 'until === null', 'false']],
  ),
  ...argued(
    'src/evaluation/repetition.ts',
    'NOTHING',
    'A text has no day: it stands before every trigger, and nothing comes after it.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued('src/evaluation/repetition.ts', 'addRepeated', 'What comes back has a last day each time.', [
    ['ConditionalExpression', 'one.until === null', 'false'],
  ]),
  ...argued(
    'src/evaluation/repetition.ts',
    'isListed',
    'The time before the first would have begun before the trigger, which is not after today.',
    [['ConditionalExpression', 'time === 1', 'false']],
  ),
  ...argued('src/evaluation/law-of-rule.ts', 'lawOfDay', 'What was found before is found again.', [
    ['ConditionalExpression', 'before !== undefined', 'false'],
  ]),
  ...argued('src/evaluation/law-of-rule.ts', 'versionOn', 'What was found before is found again.', [
    ['ConditionalExpression', 'before !== undefined', 'false'],
  ]),
  ...argued('src/evaluation/law-of-rule.ts', 'lawBehind', 'On that very day both are the same day.', [
    ['EqualityOperator', 'until > asOf', 'until >= asOf'],
  ]),
  ...argued(
    'src/evaluation/other-readings.ts',
    'otherReadings',
    'Counted again on the same days, it has the same state, and a reading that gives neither other days nor another state is not named; this only spares the work.',
    [['ConditionalExpression', 'missed === undefined && countsTheSame(instance, other)', 'false']],
  ),
  ...argued(
    'src/evaluation/other-readings.ts',
    'otherReadings',
    'Where the other day is not known, the day of the event counts in both readings.',
    [['ConditionalExpression', 'instance.fulfilment?.anchors[fulfilmentReading.on] === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/other-readings.ts',
    'countsTheSame',
    'Counted again on the same days, it has the same state, and such a reading is not named; this only spares the work.',
    [
      [
        'ArrowFunction',
        '(instance: Instance, counting: Counting): boolean => isSameWindow(daysOfTerm(instance.term.term, instance.trigger.anchors, counting), instance)',
        '() => undefined',
      ],
    ],
  ),
  ...argued(
    'src/evaluation/options.ts',
    'countingOf',
    'The counting that is made instead has the same answers; sharing one object only spares work.',
    [['ConditionalExpression', "rollOver !== 'nextWorkingDay' && departing === undefined", 'false']],
  ),
]

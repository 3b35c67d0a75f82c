import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** What follows from the obligations and the moments, and how two evaluations differ. */
export const follows: readonly Argument[] = [
  ...argued(
    'src/evaluation/findings.ts',
    'plannedFindings',
    'A finding of a state names no moment, and so none that happened.',
    [['MethodExpression', "findings .filter((finding) => 'moment' in finding)", 'findings']],
  ),
  ...argued('src/evaluation/findings.ts', 'plannedFindings', 'No rule has that name.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/evaluation/findings.ts',
    'findingsOf',
    'Where no ground ever stood none stood on the day of the step; this only spares looking.',
    [['ConditionalExpression', 'standings !== NONE', 'true']],
  ),
  ...argued('src/evaluation/findings.ts', 'findingsOf', 'Sorting a list of one, or of none, changes nothing.', [
    ['ConditionalExpression', 'found.length < 2', 'false'],
  ]),
  ...argued(
    'src/evaluation/findings.ts',
    'byDay',
    'The sort of Node asks of two only whether the later one goes before the other.',
    [
      ['ConditionalExpression', 'one.on > other.on', 'true'],
      ['ConditionalExpression', 'one.on > other.on', 'false'],
      ['EqualityOperator', 'one.on > other.on', 'one.on >= other.on'],
      ['EqualityOperator', 'one.on > other.on', 'one.on <= other.on'],
    ],
  ),
  ...argued(
    'src/evaluation/findings.ts',
    'addOutOfTime',
    'The day as a number and the day as a text are there together or not at all; the compiler needs both.',
    [
      ['LogicalOperator', 'on === undefined || fulfilledOn === null', 'on === undefined && fulfilledOn === null'],
      ['ConditionalExpression', 'on === undefined', 'false'],
      ['ConditionalExpression', 'fulfilledOn === null', 'false'],
    ],
  ),
  ...argued('src/evaluation/findings.ts', 'addWhileBarred', 'On no day no ground stands.', [
    ['ConditionalExpression', 'fulfilledOn === null', 'false'],
  ]),
  ...argued(
    'src/evaluation/findings.ts',
    'addFromChannels',
    'Every contact has an event, and a channel; the compiler alone needs this.',
    [
      ['ConditionalExpression', "event === null || !('channel' in event)", 'false'],
      ['LogicalOperator', "event === null || !('channel' in event)", "event === null && !('channel' in event)"],
      ['ConditionalExpression', 'event === null', 'false'],
    ],
  ),
  ...argued('src/evaluation/needs.ts', 'plannedNeed', 'No moment has that name.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/evaluation/needs.ts',
    'isSettled',
    'A rule that nothing has triggered has no list at all, never one of none.',
    [['ConditionalExpression', 'asked.length === 0', 'false']],
  ),
  ...argued(
    'src/evaluation/judgements.ts',
    'plannedJudgement',
    'A moment that is not named has no number, and none that happened.',
    [['ConditionalExpression', 'rule.since === undefined', 'false']],
  ),
  ...argued('src/evaluation/judgements.ts', 'plannedJudgement', 'No moment has that name.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/evaluation/judgements.ts',
    'judgementsOf',
    'Nothing is added from a list of none; this only spares looking.',
    [
      ['ConditionalExpression', 'consequences.length > 0', 'true'],
      ['EqualityOperator', 'consequences.length > 0', 'consequences.length >= 0'],
    ],
  ),
  ...argued('src/evaluation/judgements.ts', 'addFromObligations', 'There is no group at -1.', [
    ['ConditionalExpression', 'whileOpen < 0', 'false'],
  ]),
  ...argued(
    'src/evaluation/judgements.ts',
    'addFromMoments',
    'No moment has null as its number, and none that happened.',
    [['ConditionalExpression', 'since === null', 'false']],
  ),
  ...argued(
    'src/evaluation/presumption.ts',
    'NOTHING',
    'A text has no day, and is taken for the first day of the calendar, on which nothing was law.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued(
    'src/evaluation/consequences.ts',
    'consequencesOf',
    'The list holds unjustified absences only, each with its event; the compiler alone needs this.',
    [
      ['ConditionalExpression', "event?.type !== 'unjustifiedAbsence'", 'false'],
      ['OptionalChaining', 'event?.type', 'event.type'],
    ],
  ),
  ...argued(
    'src/evaluation/consequences.ts',
    'consequence',
    'No moment is named null, and what never happened has no first day.',
    [['ConditionalExpression', 'until === null', 'false']],
  ),
  ...argued(
    'src/evaluation/change-cause.ts',
    'startedBy',
    'One of the two sides is always there, and so is its trigger; the compiler alone needs this.',
    [['ConditionalExpression', 'trigger === undefined', 'false']],
  ),
  ...argued(
    'src/evaluation/change-cause.ts',
    'lapsedBy',
    'Where the two sides differ, one of them has lapsed; the compiler alone needs this.',
    [
      ['ConditionalExpression', 'lapse === undefined', 'false'],
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    ],
  ),
  ...argued(
    'src/evaluation/change-cause.ts',
    'doneBy',
    'Where the two sides differ, the one that was taken was done; the compiler alone needs this.',
    [
      ['ConditionalExpression', 'done?.fulfilledOn === undefined', 'false'],
      ['OptionalChaining', 'done?.fulfilledOn', 'done.fulfilledOn'],
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    ],
  ),
  ...argued('src/evaluation/canonical.ts', 'inOrderOfKeys', 'No two keys of an object are the same.', [
    ['EqualityOperator', 'one < other', 'one <= other'],
  ]),
  ...argued('src/evaluation/change-cause.ts', 'causesOf', 'Nothing was read otherwise where there is nothing now.', [
    ['ConditionalExpression', 'now !== undefined', 'true'],
  ]),
]

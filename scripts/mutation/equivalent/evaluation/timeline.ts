import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** The events of a case, in order. */
export const timeline: readonly Argument[] = [
  ...argued('src/dossier/entries.ts', 'firstSince', 'Past the end of the list there is no entry to give.', [
    ['EqualityOperator', 'index < entries.length', 'index <= entries.length'],
  ]),
  ...argued(
    'src/dossier/entries.ts',
    'firstSince',
    'The place is one of the list, and what happened on a later day has a later place too.',
    [
      ['ConditionalExpression', 'entry === undefined || entry.on > other.on', 'false'],
      ['LogicalOperator', 'entry === undefined || entry.on > other.on', 'entry === undefined && entry.on > other.on'],
      ['ConditionalExpression', 'entry === undefined', 'false'],
      ['ConditionalExpression', 'entry.on > other.on', 'false'],
    ],
  ),
  ...argued(
    'src/dossier/entries.ts',
    'sameStage',
    'What is asked here stands after another entry of its day, and both are events: only the start, which is first, and a certificate that ran out have none.',
    [
      ['ConditionalExpression', 'one !== null && other !== null', 'true'],
      ['LogicalOperator', 'one !== null && other !== null', 'one !== null || other !== null'],
      ['ConditionalExpression', 'one !== null', 'true'],
      ['ConditionalExpression', 'other !== null', 'true'],
    ],
  ),
  ...argued('src/dossier/entries.ts', 'isBefore', 'What has an earlier place never has a later day.', [
    ['ConditionalExpression', 'one.on === other.on', 'true'],
  ]),
  ...argued('src/dossier/entries.ts', 'isBefore', 'No entry is compared with itself.', [
    ['EqualityOperator', 'one.place < other.place', 'one.place <= other.place'],
  ]),
  ...argued('src/dossier/entries.ts', 'placeOfFirst', 'The place is one of the list; the compiler alone needs this.', [
    ['ConditionalExpression', 'entry !== undefined', 'true'],
  ]),
  ...argued(
    'src/dossier/timeline.ts',
    'timelineOf',
    'The length of the list says nothing: what has no entry has no list.',
    [['ArrayDeclaration', 'new Array(MOMENT_COUNT)', 'new Array()']],
  ),
  ...argued(
    'src/dossier/timeline.ts',
    'timelineOf',
    'No obligation is triggered by it or lapses by it, and elsewhere its day alone is told.',
    [['StringLiteral', "'certificateRunOut'", '""']],
  ),
  ...argued(
    'src/dossier/timeline.ts',
    'addMoments',
    'Every type of event is a moment; the compiler alone needs this.',
    [['ConditionalExpression', 'made === undefined', 'false']],
  ),
  ...argued('src/dossier/timeline.ts', 'entryOf', 'No other event says when it was posted.', [
    ['ConditionalExpression', "event.type === 'questionnaireReceived'", 'true'],
  ]),
  ...argued('src/dossier/seen-events.ts', 'seenEvents', 'Sorting what is in order already changes nothing.', [
    ['BooleanLiteral', 'true', 'false'],
  ]),
  ...argued('src/dossier/seen-events.ts', 'isSeen', 'No text is greater than undefined.', [
    ['ConditionalExpression', 'knownOn === undefined', 'false'],
  ]),
  ...argued(
    'src/dossier/seen-events.ts',
    'seenEvents',
    'A stable sort leaves what is in order as it is; this only spares it.',
    [
      ['ConditionalExpression', 'before === undefined || inOrder(before, one) <= 0', 'false'],
      ['ConditionalExpression', 'inOrder(before, one) <= 0', 'false'],
      ['EqualityOperator', 'inOrder(before, one) <= 0', 'inOrder(before, one) < 0'],
    ],
  ),
  ...argued(
    'src/dossier/moments-of-type.ts',
    'byType',
    'Every type of event has been given its list; the compiler alone needs this.',
    [['OptionalChaining', 'found.get(type)?.others', 'found.get(type).others']],
  ),
  ...argued(
    'src/dossier/moment-number.ts',
    'named',
    'What is kept under no number is found under none again, and nothing else is.',
    [['StringLiteral', "'certificateRunOut'", '""']],
  ),
  ...argued(
    'src/dossier/moment-number.ts',
    'MOMENT_COUNT',
    'The length of the list says nothing: what has no entry has no list.',
    [['ArrowFunction', '() => named.length', '() => undefined']],
  ),
]

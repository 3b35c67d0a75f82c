import { argued } from '../argued.js'
import type { Argument } from '../argument.js'

/** The events of a case, in order. */
export const timeline: readonly Argument[] = [
  ...argued(
    'src/dossier/timeline.ts',
    'timelineOf',
    'The length of the list says nothing: what has no entry has no list.',
    [['ArrayDeclaration', 'new Array(MOMENT_COUNT)', 'new Array()']],
  ),
  ...argued(
    'src/dossier/timeline.ts',
    'addMoments',
    'Every type of event is a moment; the compiler alone needs this.',
    [['ConditionalExpression', 'made === undefined', 'false']],
  ),
  ...argued('src/dossier/seen-events.ts', 'NONE', 'A text is no event: it has no day on which it could be seen.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/dossier/seen-events.ts', 'seenEvents', 'Sorting what is in order already changes nothing.', [
    ['BooleanLiteral', 'true', 'false'],
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
]

import { argued } from './argued.js'
import type { Argument } from './argument.js'

/** Mutants of `src/dossier` that change nothing that anyone can notice. */
export const dossier: readonly Argument[] = [
  ...argued(
    'src/dossier/contradictions.ts',
    'incapacityContradictions',
    'A comparison with what is not there is never met.',
    [
      ['LogicalOperator', 'start !== undefined && end !== undefined', 'start !== undefined || end !== undefined'],
      ['ConditionalExpression', 'start !== undefined && end !== undefined', 'true'],
      ['ConditionalExpression', 'start !== undefined', 'true'],
      ['ConditionalExpression', 'end !== undefined', 'true'],
    ],
  ),
  ...argued(
    'src/dossier/contradictions.ts',
    'eventContradictions',
    'A comparison with a start that is not there is never met.',
    [['ConditionalExpression', 'start !== undefined', 'true']],
  ),
  ...argued('src/dossier/contradictions.ts', 'eventContradictions', 'No other event has a day of posting.', [
    ['ConditionalExpression', "event.type === 'questionnaireReceived'", 'true'],
  ]),
  ...argued('src/dossier/contradictions.ts', 'eventContradictions', 'No other event has a planned day.', [
    ['ConditionalExpression', "event.type === 'unjustifiedAbsence'", 'true'],
  ]),
  ...argued('src/dossier/contradictions.ts', 'wrongDay', 'A comparison with what is not there is never met.', [
    ['ConditionalExpression', 'start !== undefined', 'true'],
  ]),
  ...argued(
    'src/dossier/contradictions.ts',
    'eventContradictions',
    'What is not presupposed has no first day either.',
    [['ConditionalExpression', 'presupposed !== undefined', 'true']],
  ),
  ...argued('src/dossier/contradictions.ts', 'firstDays', 'Nobody asks for the first day of another type.', [
    ['ConditionalExpression', '!PRESUPPOSED.has(event.type)', 'false'],
  ]),
  ...argued('src/dossier/contradictions.ts', 'firstDays', 'An equal day replaces itself.', [
    ['EqualityOperator', 'event.on < known', 'event.on <= known'],
  ]),
  ...argued('src/dossier/course.ts', 'advance', 'The route is only ever compared with route B.', [
    ['StringLiteral', "'A'", '""'],
  ]),
  ...argued('src/dossier/course.ts', 'advance', 'A function that ends returns all the same.', [
    ['ConditionalExpression', 'default: return', 'default:'],
  ]),
  ...argued('src/dossier/event-order.ts', 'stageOf', 'Only a contact has a kind.', [
    ['ConditionalExpression', "event.type === 'coordinatorContact'", 'true'],
  ]),
  ...argued('src/dossier/parse-dossier.ts', 'read', 'A refusal without an issue is given that very one.', [
    ['ArrayDeclaration', '[UNREADABLE]', '[]'],
  ]),
  ...argued('src/dossier/parse-dossier.ts', 'soundParts', 'No event has that place.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued(
    'src/dossier/parse-dossier.ts',
    'soundParts',
    'A text is an event of no type and no day, which contradicts nothing.',
    [
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
      ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    ],
  ),
  ...argued(
    'src/dossier/parse-dossier.ts',
    'readable',
    'A text is an event of no type and no day, which contradicts nothing.',
    [['ArrayDeclaration', '[]', '["Stryker was here"]']],
  ),
  ...argued('src/dossier/schema-issues.ts', 'translated', 'No schema has a key that is a symbol.', [
    ['ConditionalExpression', "typeof key === 'symbol'", 'false'],
    ['StringLiteral', "'symbol'", '""'],
  ]),
  ...argued(
    'src/dossier/schema-issues.ts',
    'unexpected',
    'A day that is refused always has a reason of its own, so that this issue is never made.',
    [
      [
        'ArrowFunction',
        "(path: Path, value: unknown): Issue => issue('value.notAllowed', path, 'another value', describeDay(value), 'The value is not allowed here.')",
        '() => undefined',
      ],
      ['StringLiteral', "'value.notAllowed'", '""'],
      ['StringLiteral', "'another value'", '""'],
      ['StringLiteral', "'The value is not allowed here.'", '""'],
    ],
  ),
  ...argued(
    'src/dossier/schema-issues.ts',
    'expectedBy',
    'Zod gives no issue of another code for these schemas where a key is missing.',
    [
      ['ConditionalExpression', "default: return 'a value'", 'default:'],
      ['StringLiteral', "'a value'", '""'],
    ],
  ),
  ...argued(
    'src/dossier/schema-issues.ts',
    'nearest',
    'Beyond its end a type has no letter, which is like no letter that was written.',
    [['EqualityOperator', 'length < type.length', 'length <= type.length']],
  ),
  ...argued('src/dossier/schema-issues.ts', 'nearest', 'The loop ends before the type does.', [
    ['OptionalChaining', 'type[length]?.toLowerCase', 'type[length].toLowerCase'],
  ]),
  ...argued(
    'src/dossier/schema-issues.ts',
    'valueAt',
    'The parent of a value with an issue is an object: else the issue would be of the parent.',
    [['ConditionalExpression', "typeof value === 'object'", 'true']],
  ),
  ...argued('src/dossier/entries.ts', 'firstSince', 'Beyond the last entry there is none, and none is returned.', [
    ['EqualityOperator', 'index < entries.length', 'index <= entries.length'],
  ]),
  ...argued(
    'src/dossier/entries.ts',
    'firstSince',
    'Within the list there is an entry, and one of a later day has a later place.',
    [
      ['LogicalOperator', 'entry === undefined || entry.on > other.on', 'entry === undefined && entry.on > other.on'],
      ['ConditionalExpression', 'entry === undefined || entry.on > other.on', 'false'],
      ['ConditionalExpression', 'entry === undefined', 'false'],
    ],
  ),
  ...argued('src/dossier/entries.ts', 'firstSince', 'An entry of a later day has a later place.', [
    ['ConditionalExpression', 'entry.on > other.on', 'false'],
  ]),
  ...argued(
    'src/dossier/entries.ts',
    'sameStage',
    'What is no event comes before all places, so that its stage is never asked for.',
    [
      ['LogicalOperator', 'one !== null && other !== null', 'one !== null || other !== null'],
      ['ConditionalExpression', 'one !== null && other !== null', 'true'],
      ['ConditionalExpression', 'one !== null', 'true'],
      ['ConditionalExpression', 'other !== null', 'true'],
    ],
  ),
  ...argued('src/dossier/entries.ts', 'isBefore', 'An entry of a later day has a later place.', [
    ['ConditionalExpression', 'one.on === other.on', 'true'],
  ]),
  ...argued('src/dossier/entries.ts', 'isBefore', 'Two entries that are compared here are made by two events.', [
    ['EqualityOperator', 'one.place < other.place', 'one.place <= other.place'],
  ]),
  ...argued(
    'src/dossier/entries.ts',
    'placeOfFirst',
    'Halving stays within the list, in which there is an entry at each place.',
    [['ConditionalExpression', 'entry !== undefined', 'true']],
  ),
  ...argued(
    'src/dossier/timeline.ts',
    'timelineOf',
    'No step is counted from a certificate that ran out: only its day is read.',
    [['StringLiteral', "'certificateRunOut'", '""']],
  ),
  ...argued('src/dossier/timeline.ts', 'entryOf', 'No other event has a day of posting.', [
    ['ConditionalExpression', "event.type === 'questionnaireReceived'", 'true'],
  ]),
  ...argued('src/dossier/entries.ts', 'isBefore', 'Equal days were told apart before.', [
    ['EqualityOperator', 'one.on < other.on', 'one.on <= other.on'],
  ]),
  ...argued('src/dossier/parse-dossier.ts', 'isForged', 'What is sound is looked at again, and found sound again.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
    [
      'ConditionalExpression',
      "events.length === 1 || events.some((event) => 'elements' in event && event.elements.length === 1)",
      'true',
    ],
    ['ConditionalExpression', "'elements' in event && event.elements.length === 1", 'true'],
    ['ConditionalExpression', 'event.elements.length === 1', 'true'],
  ]),
  ...argued('src/dossier/parse-dossier.ts', 'eventsOf', 'A text is no event: it has no day that contradicts another.', [
    ['ArrayDeclaration', '[]', '["Stryker was here"]'],
  ]),
  ...argued('src/dossier/schema-issues.ts', 'valueAt', 'No issue lies within what is null.', [
    ['ConditionalExpression', "typeof value === 'object' && value !== null", 'true'],
    ['LogicalOperator', "typeof value === 'object' && value !== null", "typeof value === 'object' || value !== null"],
    ['ConditionalExpression', 'value !== null', 'true'],
  ]),
  ...argued('src/dossier/schema-issues.ts', 'oneOf', 'No list of the contract has just as many values.', [
    ['EqualityOperator', 'values.length > MOST_LISTED', 'values.length >= MOST_LISTED'],
  ]),
]

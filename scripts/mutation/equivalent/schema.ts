import { argued } from './argued.js'
import type { Argument } from './argument.js'

/** Mutants of `src/schema` that change nothing that anyone can notice. */
export const schema: readonly Argument[] = [
  ...argued(
    'src/schema/json-schema.ts',
    'jsonSchemaOf',
    'Zod asks only whether this is the other of two answers, and to throw is not what it says.',
    [['StringLiteral', "'any'", '""']],
  ),
  ...argued('src/schema/parse-options.ts', 'read', 'A refusal without an issue is given that very one.', [
    ['ArrayDeclaration', '[UNREADABLE]', '[]'],
  ]),
]

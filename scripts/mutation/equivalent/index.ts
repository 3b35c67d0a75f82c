import type { Argument } from './argument.js'
import { calendar } from './calendar.js'
import { dossier } from './dossier.js'
import { evaluationEquivalents } from './evaluation.js'
import { explain } from './explain.js'
import { law } from './law.js'
import { rules } from './rules.js'
import { schema } from './schema.js'
import { suppositions } from './suppositions.js'

/** Every mutant that is argued to change nothing. */
export const equivalent: readonly Argument[] = [
  ...calendar,
  ...law,
  ...rules,
  ...dossier,
  ...evaluationEquivalents,
  ...schema,
  ...explain,
  ...suppositions,
]

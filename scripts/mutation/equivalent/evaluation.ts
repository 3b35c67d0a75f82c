import type { Argument } from './argument.js'
import { follows } from './evaluation/follows.js'
import { instances } from './evaluation/instances.js'
import { obligations } from './evaluation/obligations.js'
import { planned } from './evaluation/planned.js'
import { timeline } from './evaluation/timeline.js'

/** Mutants of the evaluation, and of the timeline before it, that change nothing. */
export const evaluationEquivalents: readonly Argument[] = [
  ...obligations,
  ...instances,
  ...planned,
  ...follows,
  ...timeline,
]

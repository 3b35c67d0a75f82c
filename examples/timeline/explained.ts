import { type Evaluation, type ExplanationFact, explain } from 'terug-naar-werk'
import type { Lines } from './page.js'
import type { Reader } from './reader.js'

/** The sentences of an explanation that state facts of some kinds. */
export const explained = (
  evaluation: Evaluation,
  key: string,
  { language, audience }: Reader,
  ...kinds: readonly ExplanationFact['kind'][]
): Lines =>
  explain(evaluation, key, { language, audience }).steps.flatMap(({ kind, text }) =>
    kinds.includes(kind) ? [text] : [],
  )

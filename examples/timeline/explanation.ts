import colour from 'picocolors'
import { type Audience, type Change, type Evaluation, explain, type Language } from 'terug-naar-werk'

/** One explanation below its key, in a language and for an audience. */
export const explanationOf = (
  evaluation: Evaluation,
  key: string,
  options: { readonly language: Language; readonly audience: Audience; readonly changes: readonly Change[] },
): string => `\n${colour.bold(key)}\n${explain(evaluation, key, options).text}\n`

import colour from 'picocolors'
import { type Audience, type Change, type Evaluation, explain, type Language } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'

/** One explanation below its key, in a language and for an audience; undefined for a key that nothing bears. */
export const explanationOf = (
  evaluation: Evaluation,
  key: string,
  options: { readonly language: Language; readonly audience: Audience; readonly changes: readonly Change[] },
): string | undefined => {
  const { steps, text } = explain(evaluation, key, options)
  return steps.some(({ kind }) => kind === 'unknownKey') ? undefined : `\n${colour.bold(key)}\n${text}\n`
}

/** What can be explained: what the case has, and the rules that may have given it nothing. */
export const keysToExplain = ({ obligations }: Evaluation): string => {
  const here = [...obligations.map(({ key }) => key), 'presumption'].join(', ')
  const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))].join(', ')
  return `nothing bears the key to explain. This case has: ${here}. The rules are: ${rules}.`
}

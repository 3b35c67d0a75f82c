import colour from 'picocolors'
import { type Change, type Evaluation, explain } from 'terug-naar-werk'
import { rulebook } from 'terug-naar-werk/rulebook'
import type { Reader } from './reader.js'

/** One explanation below its name; undefined for a key that nothing bears. */
export const explanationOf = (
  evaluation: Evaluation,
  key: string,
  changes: readonly Change[],
  { language, audience, label, ids }: Reader,
): string | undefined => {
  const { steps, text } = explain(evaluation, key, { language, audience, changes })
  const name = label(key)
  const title = colour.bold(name.charAt(0).toUpperCase() + name.slice(1))
  return steps.some(({ kind }) => kind === 'unknownKey') ? undefined : `\n${[title, ...ids(key), text].join('\n')}\n`
}

/** What can be explained: what the case has, and the rules that may have given it nothing. */
export const keysToExplain = ({ obligations }: Evaluation, { texts }: Reader): string => {
  const here = [...obligations.map(({ key }) => key), 'presumption'].join(', ')
  const rules = [...new Set(rulebook.obligations.map(({ rule }) => rule))].join(', ')
  return texts.unknownKey(here, rules)
}

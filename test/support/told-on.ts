import { explain } from 'terug-naar-werk'
import { evaluatedOn } from './short-cases.js'

/** What the advising doctor reads of a case in short on a day: each fact by its kind, with its sentence. */
export const toldOn = (asOf: string, key: string, facts: readonly string[]): readonly string[] =>
  explain(evaluatedOn(asOf, facts), key, { language: 'en', audience: 'advisingDoctor' })
    .steps.filter(({ kind }) => kind !== 'terms')
    .map(({ kind, text }) => `${kind}: ${text}`)

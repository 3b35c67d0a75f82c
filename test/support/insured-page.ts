import { explain, type Language } from 'terug-naar-werk'
import { evaluatedOn } from './short-cases.js'

/** The lines of the page for the insured person on a day, of a case in short. */
export const insuredPageOn = (
  asOf: string,
  key: string,
  facts: readonly string[],
  language: Language = 'en',
): readonly string[] => explain(evaluatedOn(asOf, facts), key, { language, audience: 'insured' }).text.split('\n')

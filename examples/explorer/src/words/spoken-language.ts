import type { Audience, Change, Evaluation, Explanation, Language } from 'terug-naar-werk'
import type { Words } from './words'

/** All that the page says in one language. Each is a file of its own, fetched when it is chosen. */
export interface Spoken {
  readonly language: Language
  readonly words: Words
  readonly labelOf: (code: string) => string
  readonly explain: (
    evaluation: Evaluation,
    key: string,
    options: { readonly audience: Audience; readonly changes?: readonly Change[] },
  ) => Explanation
}

const loads: { readonly [language in Language]: () => Promise<Omit<Spoken, 'language'>> } = {
  nl: async () => {
    const [{ nl }, texts] = await Promise.all([import('./nl'), import('terug-naar-werk/texts/nl')])
    return { words: nl, ...texts }
  },
  fr: async () => {
    const [{ fr }, texts] = await Promise.all([import('./fr'), import('terug-naar-werk/texts/fr')])
    return { words: fr, ...texts }
  },
  de: async () => {
    const [{ de }, texts] = await Promise.all([import('./de'), import('terug-naar-werk/texts/de')])
    return { words: de, ...texts }
  },
  en: async () => {
    const [{ en }, texts] = await Promise.all([import('./en'), import('terug-naar-werk/texts/en')])
    return { words: en, ...texts }
  },
}

export const spokenIn = async (language: Language): Promise<Spoken> => ({ language, ...(await loads[language]()) })

/** A label where a sentence or a line begins with it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

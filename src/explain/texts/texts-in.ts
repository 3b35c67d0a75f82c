import type { Language } from '../language.js'
import { de } from './de/index.js'
import { en } from './en/index.js'
import { fr } from './fr/index.js'
import { nl } from './nl/index.js'
import type { Texts } from './texts.js'

const texts: { readonly [language in Language]: Texts } = { nl, fr, de, en }

/** The texts of a language. For an unknown language: Dutch, the language of the sources. @internal */
export const textsIn = (language: Language): Texts => (Object.hasOwn(texts, language) ? texts[language] : nl)

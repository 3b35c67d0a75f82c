import type { Language } from '../language.js'
import { wordsDe } from './de.js'
import { wordsEn } from './en.js'
import { wordsFr } from './fr.js'
import { wordsNl } from './nl.js'
import type { Words } from './words.js'

const words: { readonly [language in Language]: Words } = { nl: wordsNl, fr: wordsFr, de: wordsDe, en: wordsEn }

/** The words of a language. For an unknown language: Dutch, the language of the sources. @internal */
export const wordsIn = (language: Language): Words => (Object.hasOwn(words, language) ? words[language] : wordsNl)

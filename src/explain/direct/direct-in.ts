import type { Language } from '../language.js'
import { de } from './de.js'
import type { DirectTexts } from './direct-texts.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'

const direct: { readonly [language in Language]: DirectTexts } = { nl, fr, de, en }

/** The texts for the insured person in a language. For an unknown language: Dutch. @internal */
export const directIn = (language: Language): DirectTexts => (Object.hasOwn(direct, language) ? direct[language] : nl)

import type { Language } from 'terug-naar-werk'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import { nl } from './nl.js'

type LineOption = 'asOf' | 'knownOn' | 'options' | 'amendments' | 'audience'

/** What the program that reads lines says to a person. What it says to another program is data, and not translated. */
export interface LineTexts {
  readonly description: string
  readonly files: string
  readonly options: { readonly [option in LineOption]: string }
  readonly standardInput: string
  readonly empty: string
  readonly progress: (lines: number) => string
  /** What the first line shows of the whole input, where that explains why nothing can be read. */
  readonly hints: { readonly [hint in 'utf16' | 'notUtf8' | 'array' | 'manyLines' | 'csv']: string }
}

const texts: { readonly [language in Language]: LineTexts } = { nl, fr, de, en }

export const lineTextsIn = (language: Language): LineTexts => texts[language]

import type { Language } from 'terug-naar-werk'
import { wordsOf } from './text-table.js'

/** Words that no text of the language may hold: they belong to one of the other three, or to the code. */
const foreign: { readonly [language in Language]: readonly string[] } = {
  nl: wordsOf('the and from until which le les des une pour avec der das und nicht wird'),
  fr: wordsOf('the and from until with het een van tot wordt der die das und nicht'),
  de: wordsOf('the and of from until with het een van wordt le la les et une pour'),
  en: wordsOf('het een van wordt niet le la les et une pour der das und nicht wird'),
}

const wrongNumbers: { readonly [language in Language]: RegExp } = {
  nl: /\b1 (maanden|weken|dagen)\b|\b(?!1 )\d+ (maand|week|dag)\b/u,
  fr: /\b1 (semaines|jours)\b|\b(?!1 )\d+ (semaine|jour)\b/u,
  de: /\b1 (Monate|Wochen|Tage)\b|\b(?!1 )\d+ (Monat|Woche|Tag)\b/u,
  en: /\b1 (months|weeks|days)\b|\b(?!1 )\d+ (month|week|day)\b/u,
}

const raw: readonly (readonly [string, RegExp])[] = [
  ['a name of the code', /\b[a-z]+[A-Z]\w*/u],
  ['a rule id', /\b[a-z]+\.[a-z]\w*/u],
  ['a norm id', /\b(?:[ABCZ]\d?|SCO|COO|CH|LP|SA|LT)-(?:\d|[A-D])/u],
  ['a reading id with its value', /RD-\d:/u],
  ['a day in figures', /\d{4}-\d{2}-\d{2}/u],
  ['one bracket after another', /\)\s*\(/u],
  ['a sign twice', /(?:[.:;?]){2}|[.;:?]\s+[;:?]|, ,/u],
  ['a placeholder', /[{}[\]]|undefined|null|NaN/u],
]

/** What a native reader of the language stumbles over. */
const clumsy: { readonly [language in Language]: RegExp } = {
  nl: /\b(?:gebeuren|gebeurd) van \d|, dan is .*(?:had|was) |\bde (?:besluit|traject|gesprek|vermoeden)\b/u,
  fr: /(?<![\p{L}’])(?:de|à) les? |[^\S\u00a0][;:?!%»]|[«§][^\S\u00a0]/u,
  de: /\bDas musste\b.* geschehen\. Das ist noch nicht|[Aa]nmeld|\bmit: /u,
  en: /\bhad to happen\b|\ban? the\b/u,
}

/** What is wrong with a text of a language; nothing where all is well. */
export const faultsOf = (text: string, language: Language): readonly string[] => [
  ...foreign[language].filter((word) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(text)),
  ...raw.flatMap(([fault, pattern]) => (pattern.test(text) ? [`${fault}: ${pattern.exec(text)?.[0]}`] : [])),
  ...(clumsy[language].test(text) ? [`clumsy: ${clumsy[language].exec(text)?.[0]}`] : []),
  ...(wrongNumbers[language].test(text) ? [`number: ${wrongNumbers[language].exec(text)?.[0]}`] : []),
]

/** The number of words of a text. A sign that stands alone, as in French, is no word. */
const numberOfWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length

/** The insured person is never spoken of on the own page. */
export const THIRD_PERSON = /gerechtigde|titulaire|Berechtigte|insured person/u

/** What is wrong with a page of an explanation: that of the insured person is short and addresses its reader. */
export const faultsOfPage = (text: string, language: Language, audience: 'insured' | 'employer'): readonly string[] => [
  ...faultsOf(text, language),
  // Ids and arrows mean nothing outside the program.
  ...(/→|RD-\d|#\d/u.test(text) ? ['an id or an arrow'] : []),
  ...(audience === 'insured' && THIRD_PERSON.test(text) ? ['speaks of the insured person'] : []),
  ...(audience === 'insured' && numberOfWords(text) > 120 ? [`${numberOfWords(text)} words`] : []),
]

import { tz } from '@date-fns/tz'
import { format, type Locale, parseISO } from 'date-fns'
import { de, enGB, fr, nl } from 'date-fns/locale'
import type { Day, Language } from 'terug-naar-werk'

const locales: { readonly [language in Language]: Locale } = { nl, fr, de, en: enGB }

const patterns: { readonly [language in Language]: string } = {
  nl: 'd MMMM y',
  fr: 'do MMMM y',
  de: 'do MMMM y',
  en: 'd MMMM y',
}

const utc = tz('UTC')

/** A day as the language writes it: `28 februari 2023`, `1er mars 2023`. */
export const writtenDay = (day: Day, language: Language): string =>
  format(parseISO(day, { in: utc }), patterns[language], { in: utc, locale: locales[language] })

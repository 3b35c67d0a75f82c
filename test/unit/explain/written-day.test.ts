import { de } from 'date-fns/locale/de'
import { enGB } from 'date-fns/locale/en-GB'
import { fr } from 'date-fns/locale/fr'
import { nlBE } from 'date-fns/locale/nl-BE'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/explain/language.js'
import { englishOrdinal } from '../../../src/explain/texts/english-ordinal.js'
import { monthNames } from '../../../src/explain/texts/month-names.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'
import { day } from '../../support/days.js'

const locales = { nl: nlBE, fr, de, en: enGB }

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const

describe('days written out', () => {
  it.each(languages)('the months in %s bear the names that date-fns knows', (language) => {
    expect(monthNames[language]).toEqual(MONTHS.map((month) => locales[language].localize.month(month)))
  })

  it.each([
    ['nl', '1 maart 2024', '29 februari 2024'],
    ['fr', '1er mars 2024', '29 février 2024'],
    ['de', '1. März 2024', '29. Februar 2024'],
    ['en', '1 March 2024', '29 February 2024'],
  ] as const)('in %s as that language writes them', (language, first, last) => {
    const { day: written } = wordsIn(language).texts
    expect([written(day('2024-03-01')), written(day('2024-02-29'))]).toEqual([first, last])
  })
})

it('English counts as date-fns does', () => {
  const numbers = Array.from({ length: 250 }, (_, index) => index + 1)
  expect(numbers.map(englishOrdinal)).toEqual(numbers.map((number) => enGB.localize.ordinalNumber(number)))
})

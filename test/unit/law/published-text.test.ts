import { isDay } from 'terug-naar-werk/calendar'
import { laws, publishedTexts } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { publishedTextOf } from '../../../src/law/published-text.js'
import { day } from '../../support/days.js'

describe('the texts as the gazette published them', () => {
  it.each(publishedTexts.map((text) => [`${text.dated} ${text.about}`, text] as const))('%s', (_, text) => {
    const { kind, dated, numac, eli } = text
    expect(isDay(dated)).toBe(true)
    if (numac === undefined) expect(eli).toBeUndefined()
    else {
      expect(numac).toMatch(/^\d{10}$/)
      const path = `${kind === 'law' ? 'loi' : 'arrete'}/${dated.replaceAll('-', '/')}/${numac}/justel`
      expect(eli).toBe(`https://www.ejustice.just.fgov.be/eli/${path}`)
    }
  })

  it('stand in the order of their days, each number once', () => {
    const days = publishedTexts.map(({ dated }) => dated)
    expect(days).toEqual(days.toSorted())
    const numbers = publishedTexts.flatMap(({ numac }) => numac ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('hold every number that the texts of law name', () => {
    const named = Object.values(laws).flatMap(({ text }) => [...text.matchAll(/numac (\d{10})/g)].map(([, one]) => one))
    const known = new Set(publishedTexts.map(({ numac }) => numac))
    expect(named.filter((one) => !known.has(one))).toEqual([])
  })

  it('of two texts of one day the number decides', () => {
    expect(publishedTextOf('royalDecree', day('2023-03-12'), '2023201542')?.about).toContain('Consequences')
    expect(publishedTextOf('royalDecree', day('2023-03-12'), undefined)).toBeUndefined()
    expect(publishedTextOf('law', day('2023-03-12'), '2023201542')).toBeUndefined()
  })
})

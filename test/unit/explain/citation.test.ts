import { isDay } from 'terug-naar-werk/calendar'
import { norms } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../src/explain/citation.js'

const GAZETTE = 'https://www.ejustice.just.fgov.be/eli'

const months = Array.from({ length: 12 }, (_, index) => [
  new Date(Date.UTC(2023, index, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
  String(index + 1).padStart(2, '0'),
])

describe('a place in a source', () => {
  it.each(months)('a decree of %s', (name, month) => {
    expect(citationsOf(`KB 3 ${name} 1995`)).toStrictEqual([{ source: 'royalDecree', of: `1995-${month}-03` }])
  })

  it.each([
    ['C383', { source: 'C383' }],
    ['C383 3.1 step 4', { source: 'C383', point: '3.1', step: 4 }],
    ['C383 V row 2', { source: 'C383', point: 'V', row: 2 }],
    ['law article 100 §1/2 paragraph 2', { source: 'law', articles: '100 §1/2', paragraph: 2 }],
    [
      'law of 19 December 2025 articles 8 to 10 and 12',
      { source: 'act', of: '2025-12-19', eli: `${GAZETTE}/loi/2025/12/19/2025009870/justel`, articles: '8–10, 12' },
    ],
    [
      'KB 3 July 1996 article 215octiesdecies §1',
      {
        source: 'royalDecree',
        of: '1996-07-03',
        eli: `${GAZETTE}/arrete/1996/07/03/1996022344/justel`,
        articles: '215octiesdecies §1',
      },
    ],
    [
      // The number is not known, and none is guessed.
      'KB 20 July 1971 article 25/12',
      { source: 'royalDecree', of: '1971-07-20', articles: '25/12' },
    ],
    ['KB 12 March 2023', { source: 'royalDecree', of: '2023-03-12' }],
    ['C383 preamble', { source: 'C383', point: 'preamble' }],
    ['C383 3.1 step 12', { source: 'C383', point: '3.1', step: 12 }],
    ['C383 V row 12', { source: 'C383', point: 'V', row: 12 }],
    ['SOL', { source: 'SOL' }],
    ['inference', { source: 'inference' }],
    ['law article 100', { source: 'law', articles: '100' }],
    ['law article 100 paragraph 12', { source: 'law', articles: '100', paragraph: 12 }],
    ['law of 12 May 2014 article 3 as consolidated later', { source: 'act', of: '2014-05-12', articles: '3' }],
  ])('%s', (part, citation) => {
    expect(citationsOf(part)).toStrictEqual([citation])
  })

  it.each([
    'see C383 3.1',
    'C383 3.1 step 4 and elsewhere',
    'the SOL',
    'SOL brochure',
    'by-law article 3',
    'the KB 3 July 1996',
  ])('%s, which is none of these, is an official statement', (part) => {
    expect(citationsOf(part)).toStrictEqual([{ source: 'statement' }])
  })

  it.each(['2023041239', '2023201542'])('one of two decrees of a day, by its number %s', (numac) => {
    const eli = `${GAZETTE}/arrete/2023/03/12/${numac}/justel`
    expect(citationsOf(`KB 12 March 2023 (${numac}) article 1`)).toStrictEqual([
      { source: 'royalDecree', of: '2023-03-12', numac, eli, articles: '1' },
    ])
  })

  it('each of several', () => {
    expect(citationsOf('SOL; CM')).toStrictEqual([{ source: 'SOL' }, { source: 'CM' }])
  })
})

describe('every place that a norm names', () => {
  const parts = [...new Set(Object.values(norms).flatMap(({ section }) => section.split('; ')))]
  it.each(parts)('%s is taken apart', (part) => {
    const [citation] = citationsOf(part)
    expect(citation?.source).not.toBe('statement')
    expect(citation?.of === undefined || isDay(citation.of)).toBe(true)
  })
})

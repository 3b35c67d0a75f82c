import { expect, it } from 'vitest'
import { citationsOf } from '../../../src/explain/citation.js'
import { citedTogether } from '../../../src/explain/cited.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'

const COORDINATED =
  'wet betreffende de verplichte verzekering voor geneeskundige verzorging en uitkeringen, gecoördineerd op 14 juli 1994'

it.each([
  ['C383 4.1; C383 4.2', 'omzendbrief V.I. 2022/383 – 407/22, punten 4.1 en 4.2'],
  [
    'KB 15 January 2024 article 28; KB 15 January 2024 articles 24 and 28',
    'koninklijk besluit van 15 januari 2024, artikelen 24 en 28',
  ],
  [
    'KB 15 January 2024 articles 23 to 27; KB 15 January 2024 article 25',
    'koninklijk besluit van 15 januari 2024, artikelen 23 tot en met 27',
  ],
  [
    'C383 3.1 step 2; KB 15 January 2024 article 22; C383 3.1 step 4',
    'omzendbrief V.I. 2022/383 – 407/22, punt 3.1, stappen 2 en 4; koninklijk besluit van 15 januari 2024, artikel 22',
  ],
  ['SOL; SOL', 'brochure van Solidaris'],
  ['C383 3.1 step 4; C383 4.1', 'omzendbrief V.I. 2022/383 – 407/22, punt 3.1, stap 4 en punt 4.1'],
  ['C383; C383 4.1', 'omzendbrief V.I. 2022/383 – 407/22, punt 4.1'],
  ['C383 V row 2; C383 V row 1', 'omzendbrief V.I. 2022/383 – 407/22, punt V, rijen 1 en 2'],
  ['C383 preamble; C383 VI', 'omzendbrief V.I. 2022/383 – 407/22, inleiding en punt VI'],
  [
    'KB 3 July 1996 article 215octiesdecies §1; KB 3 July 1996 article 215octiesdecies',
    'koninklijk besluit van 3 juli 1996, artikel 215octiesdecies',
  ],
  [
    'KB 3 July 1996 article 215undecies §3; KB 3 July 1996 article 239 §1/1',
    'koninklijk besluit van 3 juli 1996, artikel 215undecies, § 3 en artikel 239, § 1/1',
  ],
  ['C383 V row 2; C383 VI', 'omzendbrief V.I. 2022/383 – 407/22, punt V, rij 2 en punt VI'],
  ['C383 3.1 step 2; C383 3.1 row 1', 'omzendbrief V.I. 2022/383 – 407/22, punt 3.1, stap 2 en punt 3.1, rij 1'],
  ['law article 90; law article 100 paragraph 2', `${COORDINATED}, artikel 90 en artikel 100, tweede lid`],
  ['law article 100; law article 100 paragraph 2', `${COORDINATED}, artikel 100`],
  [
    'law article 100 §1/2 paragraph 2; law article 100 §1/2 paragraph 3',
    `${COORDINATED}, artikel 100, § 1/2, tweede lid en artikel 100, § 1/2, derde lid`,
  ],
  ...['article 23', 'article 27', 'articles 23 and 27'].map((within) => [
    `KB 15 January 2024 articles 23 to 27; KB 15 January 2024 ${within}`,
    'koninklijk besluit van 15 januari 2024, artikelen 23 tot en met 27',
  ]),
  [
    'KB 15 January 2024 articles 23 to 27; KB 15 January 2024 articles 22 and 28',
    'koninklijk besluit van 15 januari 2024, artikelen 22, 23 tot en met 27 en 28',
  ],
  [
    'KB 15 January 2024 articles 23 to 27; KB 15 January 2024 articles 25/12 and 26bis',
    'koninklijk besluit van 15 januari 2024, artikelen 23 tot en met 27, 25/12 en 26bis',
  ],
])('%s names each source once', (section, text) => {
  expect(citedTogether(citationsOf(section), wordsIn('nl').texts)).toBe(text)
})

const TWO_PARAGRAPHS = 'KB 3 July 1996 article 215octiesdecies §3; KB 3 July 1996 article 215octiesdecies §1'

it.each([
  ['nl', 'koninklijk besluit van 3 juli 1996, artikel 215octiesdecies, §§ 1 en 3'],
  ['fr', 'arrêté royal du 3 juillet 1996, article 215octiesdecies, §§ 1er et 3'],
  ['de', 'Königlicher Erlass vom 3. Juli 1996, Artikel 215octiesdecies §§ 1 und 3'],
  ['en', 'royal decree of 3 July 1996, article 215octiesdecies, §§ 1 and 3'],
] as const)(
  'two paragraphs of an article name the article once, in the order of their numbers (%s)',
  (language, text) => {
    expect(citedTogether(citationsOf(TWO_PARAGRAPHS), wordsIn(language).texts)).toBe(text)
  },
)

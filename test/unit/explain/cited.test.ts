import { expect, it } from 'vitest'
import { citationsOf } from '../../../src/explain/citation.js'
import { citedTogether } from '../../../src/explain/cited.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'

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

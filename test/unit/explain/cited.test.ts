import { expect, it } from 'vitest'
import { citationsOf } from '../../../src/explain/citation.js'
import { citedTogether } from '../../../src/explain/cited.js'
import { wordsIn } from '../../../src/explain/words/words-in.js'

it.each([
  ['C383 4.1; C383 4.2', 'omzendbrief V.I. 2022/383 – 407/22, punt 4.1 en punt 4.2'],
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
    'omzendbrief V.I. 2022/383 – 407/22, punt 3.1, stap 2 en punt 3.1, stap 4; koninklijk besluit van 15 januari 2024, artikel 22',
  ],
  ['SOL; SOL', 'brochure van Solidaris'],
  [
    'KB 3 July 1996 article 215octiesdecies §1; KB 3 July 1996 article 215octiesdecies',
    'koninklijk besluit van 3 juli 1996, artikel 215octiesdecies en artikel 215octiesdecies, § 1',
  ],
])('%s names each source once', (section, text) => {
  expect(citedTogether(citationsOf(section), wordsIn('nl').texts)).toBe(text)
})

import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'

/** The paragraphs of an article, as jurists write them. */
const ORDINALS: { readonly [paragraph: number]: string } = { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde' }

/** @internal */
export const sourcesNl: SourceTexts = {
  sources: {
    C383: 'omzendbrief V.I. 2022/383 – 407/22',
    RIZIV22: 'RIZIV-webpagina van 22 juni 2022',
    RIZIVABC: 'RIZIV-webpagina over de routes A, B en C',
    SOL: 'brochure van Solidaris',
    CM: 'webpagina van CM',
    law: 'wet betreffende de verplichte verzekering voor geneeskundige verzorging en uitkeringen, gecoördineerd op 14 juli 1994',
    act: 'wet',
    royalDecree: 'koninklijk besluit',
    statement: 'officiële verklaringen',
    inference: 'afleiding uit de teksten',
  },
  dated: (source, day) => `${source} van ${day}`,
  point: (point) => `punt ${point}`,
  preamble: 'inleiding',
  step: (step) => `stap ${step}`,
  row: (row) => `rij ${row}`,
  article: (article) => `artikel ${article.replace(' §', ', § ')}`,
  articles: (articles) => `artikelen ${cited(articles, 'tot en met', 'en')}`,
  paragraph: (paragraph) => `${ORDINALS[paragraph] ?? `${paragraph}e`} lid`,
  bases: {
    statement: 'Dit steunt op een pagina of een brochure, niet op een wettekst.',
    analogy:
      'Geen tekst zegt dit, of zegt het helemaal, van zelfstandigen; het volgt naar analogie uit de omzendbrief voor werknemers.',
  },
  coverages: {
    before: 'De omzendbrief was op deze dag nog niet van toepassing.',
    confirmed: 'Alle teksten voor deze dag zijn gelezen.',
    partial: 'Niet alle teksten voor deze dag zijn gelezen; de opmerkingen zeggen welke niet.',
  },
  reforms: {
    changes: (title) => `Dit is geen recht. De regel staat hier zoals een verzonnen hervorming hem stelt: “${title}”.`,
    applied: (title) => `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”.`,
    notGiven: (title) =>
      `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”. Hoe zij deze regel wijzigt, wordt hier niet meegedeeld.`,
  },
}

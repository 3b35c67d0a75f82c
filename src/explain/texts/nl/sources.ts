import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'
import { list } from './list.js'

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
  point: (points) => `${points.length === 1 ? 'punt' : 'punten'} ${list(points)}`,
  preamble: 'inleiding',
  step: (steps) => `${steps.length === 1 ? 'stap' : 'stappen'} ${list(steps)}`,
  row: (rows) => `${rows.length === 1 ? 'rij' : 'rijen'} ${list(rows)}`,
  article: (article, sections) =>
    sections.length === 0
      ? `artikel ${article}`
      : `artikel ${article}, ${sections.length === 1 ? '§' : '§§'} ${list(sections)}`,
  articles: (articles) => `artikelen ${cited(articles, 'tot en met', 'en')}`,
  paragraph: (paragraph) => `${ORDINALS[paragraph] ?? `${paragraph}e`} lid`,
  bases: {
    statement: 'Dit steunt op een pagina of een brochure, niet op een wettekst.',
    analogy:
      'Geen tekst zegt dit (of zegt het volledig) over zelfstandigen; het volgt naar analogie uit de omzendbrief voor werknemers.',
  },
  coverages: {
    before: (asOf) => `Op ${asOf} was de omzendbrief nog niet van toepassing.`,
    confirmed: (asOf) => `Alle teksten die op ${asOf} gelden, zijn gelezen.`,
    partial: (asOf) => `Niet alle teksten die op ${asOf} gelden, zijn gelezen.`,
  },
  notices: {
    beforeCircular: 'De omzendbrief geldt vanaf 1 september 2022; oudere regels zijn niet verwerkt.',
    presumptionTransition:
      'De overgangsregel van het besluit van 23 november 2023 (zelfstandigen: 11 december 2023) is niet gelezen. Hij bepaalt misschien op welke dag een vermoeden begint waarvan de verklaring in 2023 is ondertekend.',
    codex2026:
      'Het koninklijk besluit van 17 december 2025 over de codex is niet gelezen. Het geldt voor re-integratietrajecten “CODEX” die vanaf 1 januari 2026 worden gevraagd.',
    directReferral2026:
      'De wet van 22 februari 2026 is niet gelezen. Volgens het wetsontwerp laat zij een rechtstreekse doorverwijzing naar de preventieadviseur-arbeidsarts of naar de dienst voor arbeidsbemiddeling toe.',
    selfEmployedAfterJuly2026:
      'Het koninklijk besluit van 20 juli 1971 is gelezen zoals het op 27 juli 2026 gold; een latere wijziging is niet uitgesloten.',
    routeCSixMonths:
      'Route C na zes maanden arbeidsongeschiktheid is aangekondigd voor 1 april 2026; er is geen tekst gevonden.',
    workPotential:
      'Sinds 2026 gebruikt de wet het woord “arbeidspotentieel” waar de omzendbrief “restcapaciteiten” schrijft.',
    certificateThreeMonths: 'Sinds 2026 geldt een getuigschrift telkens voor hoogstens drie maanden.',
  },
  reforms: {
    changes: (title) => `Dit is geen recht. De regel staat hier zoals een verzonnen hervorming hem stelt: “${title}”.`,
    applied: (title) => `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”.`,
    notGiven: (title) =>
      `Er is een verzonnen hervorming toegepast die geen recht is: “${title}”. Hoe zij deze regel wijzigt, wordt hier niet meegedeeld.`,
  },
}

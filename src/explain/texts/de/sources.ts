import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'
import { list } from './list.js'

/** @internal */
export const sourcesDe: SourceTexts = {
  sources: {
    C383: 'Rundschreiben V.I. 2022/383 – 407/22',
    RIZIV22: 'Webseite des LIKIV vom 22. Juni 2022',
    RIZIVABC: 'Webseite des LIKIV zu den Routen A, B und C',
    SOL: 'Broschüre von Solidaris',
    CM: 'Webseite der flämischen CM',
    law: 'am 14. Juli 1994 koordiniertes Gesetz über die Gesundheitspflege- und Entschädigungspflichtversicherung',
    act: 'Gesetz',
    royalDecree: 'Königlicher Erlass',
    statement: 'amtliche Erklärungen',
    inference: 'Ableitung aus den Texten',
  },
  dated: (source, on) => `${source} vom ${on}`,
  point: (points) => `${points.length === 1 ? 'Punkt' : 'Punkte'} ${list(points)}`,
  preamble: 'Einleitung',
  step: (steps) => `${steps.length === 1 ? 'Schritt' : 'Schritte'} ${list(steps)}`,
  row: (rows) => `${rows.length === 1 ? 'Zeile' : 'Zeilen'} ${list(rows)}`,
  article: (article, sections) =>
    sections.length === 0
      ? `Artikel ${article}`
      : `Artikel ${article} ${sections.length === 1 ? '§' : '§§'} ${list(sections)}`,
  articles: (articles) => `Artikel ${cited(articles, 'bis', 'und')}`,
  paragraph: (paragraph) => `Absatz ${paragraph}`,
  bases: {
    statement: 'Dies beruht auf einer Seite oder einer Broschüre, nicht auf einem Gesetzestext.',
    analogy:
      'Kein Text regelt dies (oder regelt es vollständig) für Selbstständige; es ergibt sich in Analogie aus dem Rundschreiben für Arbeitnehmer.',
  },
  coverages: {
    before: (asOf) => `Am ${asOf} galt das Rundschreiben noch nicht.`,
    confirmed: (asOf) => `Alle am ${asOf} geltenden Texte wurden gelesen.`,
    partial: (asOf) => `Nicht alle am ${asOf} geltenden Texte wurden gelesen.`,
  },
  notices: {
    beforeCircular: 'Das Rundschreiben gilt ab dem 1. September 2022; ältere Regeln sind nicht berücksichtigt.',
    presumptionTransition:
      'Die Übergangsregel des Erlasses vom 23. November 2023 (Selbstständige: 11. Dezember 2023) wurde nicht gelesen. Sie bestimmt möglicherweise, an welchem Tag eine Vermutung beginnt, deren Erklärung 2023 unterzeichnet wurde.',
    codex2026:
      'Der Königliche Erlass vom 17. Dezember 2025 zum Kodex wurde nicht gelesen. Er gilt für Wiedereingliederungsverfahren (Kodex), die ab dem 1. Januar 2026 beantragt werden.',
    directReferral2026:
      'Das Gesetz vom 22. Februar 2026 wurde nicht gelesen. Nach dem Gesetzentwurf lässt es eine direkte Verweisung an den Gefahrenverhütungsberater-Arbeitsarzt oder an die Arbeitsverwaltung zu.',
    selfEmployedAfterJuly2026:
      'Der Königliche Erlass vom 20. Juli 1971 wurde in der Fassung vom 27. Juli 2026 gelesen; eine spätere Änderung ist nicht ausgeschlossen.',
    routeCSixMonths:
      'Route C nach sechs Monaten Arbeitsunfähigkeit ist für den 1. April 2026 angekündigt; ein Text wurde nicht gefunden.',
    workPotential:
      'Seit 2026 spricht das Gesetz von „Arbeitspotenzial“, wo das Rundschreiben „verbleibende Fähigkeiten“ sagt.',
    certificateThreeMonths: 'Seit 2026 gilt eine Bescheinigung jeweils für höchstens drei Monate.',
  },
  reforms: {
    changes: (title) =>
      `Dies ist kein geltendes Recht. Die Regel steht hier so, wie eine erfundene Reform sie fasst: „${title}“.`,
    applied: (title) => `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“.`,
    notGiven: (title) =>
      `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“. Wie sie diese Regel ändert, wird hier nicht mitgeteilt.`,
  },
}

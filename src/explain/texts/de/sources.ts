import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'

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
  point: (point) => `Punkt ${point}`,
  preamble: 'Einleitung',
  step: (step) => `Schritt ${step}`,
  row: (row) => `Zeile ${row}`,
  article: (article) => `Artikel ${article.replace(' §', ' § ')}`,
  articles: (articles) => `Artikel ${cited(articles, 'bis', 'und')}`,
  paragraph: (paragraph) => `Absatz ${paragraph}`,
  bases: {
    statement: 'Dies beruht auf einer Seite oder einer Broschüre, nicht auf einem Gesetzestext.',
    analogy:
      'Kein Text sagt dies, oder sagt es ganz, für Selbstständige; es folgt in Analogie aus dem Rundschreiben für Arbeitnehmer.',
  },
  coverages: {
    before: 'Das Rundschreiben galt an diesem Tag noch nicht.',
    confirmed: 'Alle Texte für diesen Tag wurden gelesen.',
    partial: 'Nicht alle Texte für diesen Tag wurden gelesen; die Hinweise sagen, welche nicht.',
  },
  reforms: {
    changes: (title) =>
      `Dies ist kein geltendes Recht. Die Regel steht hier so, wie eine erfundene Reform sie fasst: „${title}“.`,
    applied: (title) => `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“.`,
    notGiven: (title) =>
      `Eine erfundene Reform, die kein geltendes Recht ist, wurde angewandt: „${title}“. Wie sie diese Regel ändert, wird hier nicht mitgeteilt.`,
  },
}

import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'

/** @internal */
export const sourcesFr: SourceTexts = {
  sources: {
    C383: 'circulaire O.A. 2022/383 – 407/22',
    RIZIV22: 'page web de l’INAMI du 22 juin 2022',
    RIZIVABC: 'page web de l’INAMI sur les routes A, B et C',
    SOL: 'brochure de Solidaris',
    CM: 'page web de CM, la mutualité chrétienne néerlandophone',
    law: 'loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994',
    act: 'loi',
    royalDecree: 'arrêté royal',
    statement: 'déclarations officielles',
    inference: 'déduction des textes',
  },
  dated: (source, on) => `${source} du ${on}`,
  point: (point) => `point ${point}`,
  preamble: 'préambule',
  step: (step) => `étape ${step}`,
  row: (row) => `ligne ${row}`,
  article: (article) => `article ${article.replace(' §', ', § ').replace(/§ 1(?!\d)/, '§ 1er')}`,
  articles: (articles) => `articles ${cited(articles, 'à', 'et')}`,
  paragraph: (paragraph) => `alinéa ${paragraph}`,
  bases: {
    statement: 'Cela repose sur une page ou une brochure et non sur un texte de loi.',
    analogy:
      'Aucun texte ne le dit, ou ne le dit entièrement, des indépendants ; cela suit par analogie la circulaire pour les salariés.',
  },
  coverages: {
    before: 'La circulaire n’était pas encore applicable ce jour-là.',
    confirmed: 'Tous les textes applicables ce jour-là ont été lus.',
    partial: 'Tous les textes pour ce jour n’ont pas été lus ; les remarques disent lesquels.',
  },
  reforms: {
    changes: (title) =>
      `Ceci n’est pas le droit. La règle figure ici telle que la formule une réforme inventée : « ${title} ».`,
    applied: (title) => `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ».`,
    notGiven: (title) =>
      `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ». La façon dont elle modifie cette règle n’est pas indiquée ici.`,
  },
}

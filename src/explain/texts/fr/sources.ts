import { cited } from '../joined.js'
import type { SourceTexts } from '../texts.js'
import { list } from './list.js'

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
  point: (points) => `${points.length === 1 ? 'point' : 'points'} ${list(points)}`,
  preamble: 'préambule',
  step: (steps) => `${steps.length === 1 ? 'étape' : 'étapes'} ${list(steps)}`,
  row: (rows) => `${rows.length === 1 ? 'ligne' : 'lignes'} ${list(rows)}`,
  article: (article, sections) =>
    sections.length === 0
      ? `article ${article}`
      : `article ${article}, ${sections.length === 1 ? '§' : '§§'} ${list(sections.map((one) => one.replace(/^1(?!\d)/, '1er')))}`,
  articles: (articles) => `articles ${cited(articles, 'à', 'et')}`,
  paragraph: (paragraph) => `alinéa ${paragraph}`,
  bases: {
    statement: 'Cela repose sur une page ou une brochure et non sur un texte de loi.',
    analogy:
      'Aucun texte ne le prévoit (ou ne le prévoit entièrement) pour les indépendants ; cela découle, par analogie, de la circulaire pour les salariés.',
  },
  coverages: {
    before: (asOf) => `Le ${asOf}, la circulaire n’était pas encore applicable.`,
    confirmed: (asOf) => `Tous les textes applicables au ${asOf} ont été lus.`,
    partial: (asOf) => `Certains textes applicables au ${asOf} n’ont pas été lus.`,
  },
  notices: {
    beforeCircular:
      'La circulaire s’applique à partir du 1er septembre 2022 ; les règles antérieures ne sont pas prises en compte.',
    presumptionTransition:
      'La règle transitoire de l’arrêté du 23 novembre 2023 (indépendants : 11 décembre 2023) n’a pas été lue. Elle détermine peut-être le jour où commence une présomption dont la déclaration a été signée en 2023.',
    codex2026:
      'L’arrêté royal du 17 décembre 2025 relatif au code du bien-être n’a pas été lu. Il s’applique aux trajets de réintégration (Code du bien-être) demandés à partir du 1er janvier 2026.',
    directReferral2026:
      'La loi du 22 février 2026 n’a pas été lue. Selon le projet de loi, elle permet un renvoi direct vers le conseiller en prévention-médecin du travail ou vers le service de l’emploi.',
    selfEmployedAfterJuly2026:
      'L’arrêté royal du 20 juillet 1971 a été lu dans sa version du 27 juillet 2026 ; une modification ultérieure n’est pas exclue.',
    routeCSixMonths:
      'La route C après six mois d’incapacité de travail est annoncée pour le 1er avril 2026 ; aucun texte n’a été trouvé.',
    workPotential:
      'Depuis 2026, la loi parle de « potentiel de travail » là où la circulaire parle de « capacités restantes ».',
    certificateThreeMonths: 'Depuis 2026, un certificat vaut chaque fois pour trois mois au plus.',
  },
  reforms: {
    changes: (title) =>
      `Ce n’est pas le droit en vigueur. La règle figure ici telle que la formule une réforme inventée : « ${title} ».`,
    applied: (title) => `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ».`,
    notGiven: (title) =>
      `Une réforme inventée, qui n’est pas le droit, a été appliquée : « ${title} ». La façon dont elle modifie cette règle n’est pas indiquée ici.`,
  },
}

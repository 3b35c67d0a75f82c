import type { LineTexts } from './texts.js'

export const fr: LineTexts = {
  description: 'Lit des dossiers en lignes JSON et donne une évaluation pour chaque ligne, dans le même ordre.',
  files: 'fichiers de lignes JSON (par défaut\u00a0: l’entrée standard)',
  options: {
    asOf: 'la situation à ce jour (par défaut\u00a0: aujourd’hui à Bruxelles)',
    knownOn: 'seulement ce qui était déjà enregistré ce jour-là',
    options: 'toutes les options de evaluate, comme {"readings":{"RD-1":"oneWeek"}}',
    amendments: 'évaluer selon une réforme qui n’est pas du droit, en JSON (docs/reforms.md)',
    audience: 'retirer ce que ce lecteur ne peut pas savoir',
  },
  standardInput: 'entrée standard',
  empty: 'il n’y a rien ici\u00a0; un dossier en JSON est attendu sur chaque ligne.',
  progress: (lines) => `${lines} lignes`,
  hints: {
    utf16: 'ceci est de l’UTF-16, alors que l’UTF-8 est attendu.',
    notUtf8: 'ceci n’est pas de l’UTF-8. Cela vient peut-être de Windows.',
    array: 'ceci est une seule liste JSON, alors qu’un dossier est attendu sur chaque ligne.',
    manyLines: 'un dossier doit tenir sur une seule ligne.',
    csv: 'ceci ressemble à du CSV, alors qu’un dossier en JSON est attendu sur chaque ligne.',
  },
}

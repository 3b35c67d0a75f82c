import type { LineTexts } from './texts.js'

export const de: LineTexts = {
  description: 'Liest Akten als JSON-Zeilen und gibt zu jeder Zeile eine Beurteilung aus, in derselben Reihenfolge.',
  files: 'Dateien mit JSON-Zeilen (Vorgabe: die Standardeingabe)',
  options: {
    asOf: 'der Stand an diesem Tag (Vorgabe: heute in Brüssel)',
    knownOn: 'nur was an diesem Tag schon eingetragen war',
    options: 'alle Optionen von evaluate, etwa {"readings":{"RD-1":"oneWeek"}}',
    amendments: 'nach einer Reform beurteilen, die kein Recht ist, als JSON (docs/reforms.md)',
    audience: 'weglassen, was dieser Leser nicht wissen darf',
  },
  standardInput: 'Standardeingabe',
  empty: 'hier steht nichts; auf jeder Zeile wird eine Akte als JSON erwartet.',
  progress: (lines) => `${lines} Zeilen`,
  hints: {
    utf16: 'das ist UTF-16, erwartet wird UTF-8.',
    notUtf8: 'das ist kein UTF-8. Vielleicht kommt es von Windows.',
    array: 'das ist eine einzige JSON-Liste, erwartet wird auf jeder Zeile eine Akte.',
    manyLines: 'eine Akte muss auf einer einzigen Zeile stehen.',
    csv: 'das sieht nach CSV aus, erwartet wird auf jeder Zeile eine Akte als JSON.',
  },
}

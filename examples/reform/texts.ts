import type { Language } from 'terug-naar-werk'

/** What the program of reforms prints besides the words of the package and of the timeline. */
interface ReformTexts {
  readonly description: string
  readonly files: string
  readonly amendments: string
  readonly asOf: string
  readonly ids: string
  /** What stands at the beginning of each line: lines are copied out of their page. */
  readonly invented: (reforms: string) => string
  readonly noJson: string
  readonly nothing: string
  readonly status: string
  readonly bars: string
  readonly barsNoLonger: string
  readonly rate: (percentage: string, from: string) => string
}

const texts: { readonly [language in Language]: ReformTexts } = {
  nl: {
    description:
      'Beoordeelt dossiers volgens het recht en volgens een hervorming die geen recht is, en toont wat verschuift.',
    files: 'bestanden met op elke regel een dossier als JSON (standaard: de portefeuille van het voorbeeld)',
    amendments: 'de hervorming als JSON (standaard: de verzonnen hervorming van 2027)',
    asOf: 'de stand op deze dag (standaard: 2027-02-15)',
    ids: 'toon de sleutels van de stappen in plaats van hun namen',
    invented: (reforms) => `[verzonnen, geen recht: ${reforms}]`,
    noJson: 'geen JSON',
    nothing: 'er verschuift niets',
    status: 'toestand',
    bars: 'sluit nu uit',
    barsNoLonger: 'sluit niet meer uit',
    rate: (percentage, from) => `${percentage} % vanaf ${from}`,
  },
  fr: {
    description:
      'Évalue des dossiers selon le droit et selon une réforme qui n’est pas le droit, et montre ce qui change.',
    files: 'fichiers avec un dossier en JSON par ligne (par défaut\u00a0: le portefeuille de l’exemple)',
    amendments: 'la réforme en JSON (par défaut\u00a0: la réforme inventée de 2027)',
    asOf: 'la situation à ce jour (par défaut\u00a0: 2027-02-15)',
    ids: 'affiche les clés des étapes au lieu de leurs noms',
    invented: (reforms) => `[inventé, pas le droit\u00a0: ${reforms}]`,
    noJson: 'pas du JSON',
    nothing: 'rien ne change',
    status: 'état',
    bars: 'exclut désormais',
    barsNoLonger: 'n’exclut plus',
    rate: (percentage, from) => `${percentage} % à partir du ${from}`,
  },
  de: {
    description:
      'Bewertet Akten nach dem Recht und nach einer Reform, die kein Recht ist, und zeigt, was sich verschiebt.',
    files: 'Dateien mit je einer Akte als JSON pro Zeile (Standard: das Portfolio des Beispiels)',
    amendments: 'die Reform als JSON (Standard: die erfundene Reform von 2027)',
    asOf: 'der Stand an diesem Tag (Standard: 2027-02-15)',
    ids: 'zeigt die Schlüssel der Schritte statt ihrer Namen',
    invented: (reforms) => `[erfunden, kein Recht: ${reforms}]`,
    noJson: 'kein JSON',
    nothing: 'nichts verschiebt sich',
    status: 'Stand',
    bars: 'schließt jetzt aus',
    barsNoLonger: 'schließt nicht mehr aus',
    rate: (percentage, from) => `${percentage} % ab dem ${from}`,
  },
  en: {
    description: 'Evaluates dossiers under the law and under a reform that is no law, and prints what moved.',
    files: 'files of JSON lines, a dossier on each (default: the portfolio of the example)',
    amendments: 'the reform, as JSON (default: the invented reform of 2027)',
    asOf: 'look from this day (default: 2027-02-15)',
    ids: 'print the keys of the steps instead of their names',
    invented: (reforms) => `[invented, not law: ${reforms}]`,
    noJson: 'no JSON',
    nothing: 'nothing moves',
    status: 'status',
    bars: 'bars now',
    barsNoLonger: 'bars no longer',
    rate: (percentage, from) => `${percentage} % from ${from}`,
  },
}

export const reformTextsIn = (language: Language): ReformTexts => texts[language]

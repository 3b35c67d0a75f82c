import { initialCapital } from '../initial-capital.js'
import type { ReadingTexts } from '../texts.js'
import { conventions } from './conventions.js'
import { list } from './list.js'

/** A name that ends with a subordinate clause, with the comma that closes it. */
const closedClause = (name: string): string => (name.includes(', ') ? `${name},` : name)

/** @internal */
export const readingsDe: ReadingTexts = {
  readings: {
    'RD-1:twoWeeks': 'der Fragebogen muss binnen zwei Wochen zurück sein',
    'RD-1:oneWeek':
      'die Krankenkasse bittet um Rücksendung binnen einer Woche; das ist eine Bitte, keine vorgeschriebene Frist',
    'RD-2:receipt': 'maßgeblich ist der Eingang beim Vertrauensarzt',
    'RD-2:posting': 'maßgeblich ist die Versendung durch den Berechtigten',
    'RD-3:receipt': 'der Monat läuft ab dem Eingang des Fragebogens',
    'RD-3:handingOver': 'der Monat läuft ab der Abgabe durch den Berechtigten',
    'RD-3:sending': 'der Monat läuft ab der Versendung durch den Berechtigten',
    'RD-4:request': 'der Monat läuft ab dem Antrag des Berechtigten',
    'RD-4:decision': 'der Monat läuft ab der Feststellung, dass keine Aktualisierung nötig ist',
    'RD-5:sixthMonth': 'spätestens während des sechsten Monats der Arbeitsunfähigkeit',
    'RD-5:monthAfterReferral': 'binnen eines Monats nach der Verweisung',
    'RD-6:byRule': 'jede Frist nach ihrer eigenen Zählung',
    'RD-6:quantieme': `jeder Monat gerechnet ${conventions.quantieme}`,
    'RD-6:sameDate': `jeder Monat gerechnet ${conventions.sameDate}`,
    'RD-10:decree': 'der Satz des Erlasses, 2,5 %',
    'RD-10:lawRates': 'die Sätze des Gesetzes ab dem 1. Januar 2026',
    'RD-11:plan': 'die Vermutung beginnt am Tag des Plans',
    'RD-11:declaration': 'die Vermutung beginnt am Tag der Verpflichtungserklärung',
    'RD-12:ended': 'die Arbeitsunfähigkeit endet mit der Bescheinigung',
    'RD-12:stillIncapable': 'die Arbeitsunfähigkeit dauert nach der Bescheinigung an',
    'RD-13:runOn': 'die Monate laufen während des Mutterschutzes weiter',
    'RD-13:standStill': 'die Monate stehen während des Mutterschutzes still',
    'RD-14:goesOn': 'erlaubte Arbeit beendet die Vermutung nicht',
    'RD-14:endsPresumption': 'erlaubte Arbeit beendet die Vermutung',
  },
  reading: (reading, heldBy, gives) => `${reading} (${heldBy}): ${gives}`,
  heldBy: (sources) => `${sources.length === 1 ? 'Quelle' : 'Quellen'}: ${list(sources)}`,
  heldByNone: 'keine Quelle sagt dies ausdrücklich',
  safest: (on) => `wer sichergehen will, hält den ${on} ein`,
  suppositions: {
    day: (on) => `wenn sich bis zum ${on} nichts ändert`,
    event: (name, on) => `wenn am ${on} ${closedClause(name)} erfolgt wäre`,
    withoutEvent: (name, on) => `wenn am ${on} ${closedClause(name)} nicht erfolgt wäre`,
    reading: (reading) => `wenn man dieser Lesart folgt (${reading})`,
    contract: (employmentContract) => `wenn es ${employmentContract ? 'einen' : 'keinen'} Arbeitsvertrag gäbe`,
    recognised: 'wenn die Arbeitsunfähigkeit anerkannt wäre',
    notEnded: 'wenn die Arbeitsunfähigkeit nicht geendet hätte',
    notCertified: 'wenn die Arbeitsunfähigkeitsbescheinigung kein Enddatum trüge',
  },
  change: (suppositions, state, window, contrary) =>
    `${initialCapital(suppositions.join(' und '))}, ${contrary ? 'wäre der Schritt' : 'ist der Schritt dann'} ${state} (${window}).`,
}

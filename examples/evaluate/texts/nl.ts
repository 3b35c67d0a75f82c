import type { LineTexts } from './texts.js'

export const nl: LineTexts = {
  description: 'Leest dossiers als regels JSON en geeft voor elke regel één beoordeling, in dezelfde volgorde.',
  files: 'bestanden met regels JSON (standaard: de standaardinvoer)',
  options: {
    asOf: 'de stand op deze dag (standaard: vandaag in Brussel)',
    knownOn: 'alleen wat op deze dag al geregistreerd was',
    options: 'alle opties van evaluate, zoals {"readings":{"RD-1":"oneWeek"}}',
    amendments: 'beoordeel volgens een hervorming die geen recht is, als JSON (docs/reforms.md)',
    audience: 'laat weg wat deze lezer niet mag weten',
  },
  standardInput: 'standaardinvoer',
  empty: 'hier staat niets in; op elke regel wordt een dossier als JSON verwacht.',
  progress: (lines) => `${lines} regels`,
  hints: {
    utf16: 'dit is UTF-16, en UTF-8 wordt verwacht.',
    notUtf8: 'dit is geen UTF-8. Misschien komt het van Windows.',
    array: 'dit is één lijst JSON, en op elke regel wordt één dossier verwacht.',
    manyLines: 'een dossier moet op één regel staan.',
    csv: 'dit lijkt CSV, en op elke regel wordt een dossier als JSON verwacht.',
  },
}

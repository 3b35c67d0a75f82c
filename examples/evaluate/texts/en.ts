import type { LineTexts } from './texts.js'

export const en: LineTexts = {
  description: 'Reads dossiers as JSON lines and prints one evaluation a line, in order.',
  files: 'files of JSON lines (default: standard input)',
  options: {
    asOf: 'look from this day (default: today in Brussels)',
    knownOn: 'see only what had been recorded by this day',
    options: 'any options of evaluate, such as {"readings":{"RD-1":"oneWeek"}}',
    amendments: 'evaluate under a reform that is no law, as JSON (docs/reforms.md)',
    audience: 'leave out what this audience may not know',
  },
  standardInput: 'standard input',
  empty: 'there is nothing in it; one dossier a line was expected, as JSON.',
  progress: (lines) => `${lines} lines`,
  hints: {
    utf16: 'this is UTF-16, and UTF-8 was expected.',
    notUtf8: 'this is not UTF-8. It may be of Windows.',
    array: 'this is one JSON array, and one dossier a line was expected.',
    manyLines: 'a dossier must stand on one line.',
    csv: 'this looks like CSV, and one dossier a line was expected, as JSON.',
  },
}

import type { Fault } from '../fault.js'

export const sentences: readonly Fault[] = [
  {
    name: 'late and in time change places in Dutch',
    file: 'src/explain/texts/nl/states.ts',
    says: "fulfilled: 'tijdig gedaan',\n    fulfilledLate: 'laattijdig gedaan'",
    becomes: "fulfilled: 'laattijdig gedaan',\n    fulfilledLate: 'tijdig gedaan'",
  },
  {
    name: 'suspended and barred change places in Dutch',
    file: 'src/explain/texts/nl/states.ts',
    says: "barred: 'uitgesloten',\n    suspended: 'opgeschort'",
    becomes: "barred: 'opgeschort',\n    suspended: 'uitgesloten'",
  },
  {
    name: 'the last day no longer belongs to the window in Dutch',
    file: 'src/explain/texts/nl/states.ts',
    after: 'uiterste dag',
    says: 'tot en met',
    becomes: 'tot',
  },
  {
    name: 'a possible exclusion is certain in French',
    file: 'src/explain/texts/fr/parts.ts',
    says: 'Exclusion possible : ',
    becomes: 'Exclusion : ',
  },
  {
    name: 'the eve becomes the day in French',
    file: 'src/explain/texts/fr/in-months.ts',
    after: 'eveOfMonths: ` La',
    says: 'La veille, le',
    becomes: 'Le',
  },
  {
    name: 'the examination of another category in German',
    file: 'src/explain/labels/de.ts',
    says: "'exam.category1': 'ärztliche Untersuchung in Kategorie 1'",
    becomes: "'exam.category1': 'ärztliche Untersuchung in Kategorie 3'",
  },
  {
    name: 'the proof becomes the registration in German',
    file: 'src/explain/labels/de.ts',
    says: "'regional.proof': 'Nachweis der Eintragung'",
    becomes: "'regional.proof': 'Eintragung'",
  },
  {
    name: 'a refusal becomes a permission in Dutch',
    file: 'src/explain/texts/nl/states.ts',
    says: 'de adviserend arts heeft de toestemming geweigerd',
    becomes: 'de adviserend arts heeft toestemming gegeven',
  },
]

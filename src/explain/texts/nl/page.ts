import { dayMonthYear } from '../../written-day.js'
import { monthNames } from '../month-names.js'
import type { PageTexts } from '../texts.js'
import { list } from './list.js'

/** @internal */
export const pageNl: PageTexts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'Wat',
    who: 'Wie',
    when: 'Wanneer',
    state: 'Stand van zaken',
    trigger: 'Aanleiding',
    counting: 'Berekening',
    source: 'Grondslag',
    caution: 'Voorbehoud',
    because: 'Toelichting',
    readings: 'Andere lezingen van de bronnen',
    changes: 'Wat tot een andere uitkomst zou leiden',
    terms: 'Benamingen',
  },
  day: (day) => dayMonthYear(day, monthNames.nl),
  missingDay: (day) => dayMonthYear(day, monthNames.nl),
  list,
  unofficial: (terms) => `In deze tekst zonder officiële Nederlandse vorm: ${list(terms)}.`,
  notDisclosed: 'Hierover mogen wij u niets meedelen (beroepsgeheim).',
  unknownKey: 'Er is niets met deze naam.',
}

import type { Day } from '../../../calendar/day.js'
import type { MissingDay } from '../../counting.js'
import { dayMonthYear } from '../../written-day.js'
import { monthNames } from '../month-names.js'
import type { PageTexts } from '../texts.js'
import { list } from './list.js'
import { typeset } from './typeset.js'

const day = (of: Day | MissingDay): string =>
  dayMonthYear(of, monthNames.fr, (number) => (number === 1 ? '1er' : String(number)))

/** @internal */
export const pageFr: PageTexts = {
  typeset,
  colon: ' :',
  semicolon: ' ; ',
  headings: {
    what: 'Quoi',
    who: 'Qui',
    when: 'Quand',
    state: 'Situation',
    trigger: 'Fait déclencheur',
    counting: 'Calcul',
    source: 'Fondement',
    caution: 'Sous réserve',
    because: 'Précisions',
    readings: 'Autres lectures des sources',
    changes: 'Ce qui mènerait à une autre réponse',
    terms: 'Dénominations',
  },
  day,
  missingDay: day,
  list,
  unofficial: (terms) => `Sans forme officielle en français dans ce texte (traduction libre) : ${list(terms)}.`,
  notDisclosed: 'Nous ne pouvons rien vous communiquer à ce sujet (secret professionnel).',
  unknownKey: 'Rien ne porte ce nom.',
}

import type { Day } from '../../../calendar/day.js'
import type { MissingDay } from '../../counting.js'
import { dayMonthYear } from '../../written-day.js'
import { monthNames } from '../month-names.js'
import type { PageTexts } from '../texts.js'
import { list } from './list.js'

const day = (of: Day | MissingDay): string => dayMonthYear(of, monthNames.de, (number) => `${number}.`)

/** @internal */
export const pageDe: PageTexts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'Was',
    who: 'Wer',
    when: 'Wann',
    state: 'Stand',
    trigger: 'Auslöser',
    counting: 'Berechnung',
    source: 'Grundlage',
    caution: 'Vorbehalt',
    because: 'Erläuterung',
    readings: 'Andere Lesarten der Quellen',
    changes: 'Was zu einem anderen Ergebnis führen würde',
    terms: 'Bezeichnungen',
  },
  day,
  missingDay: day,
  list,
  unofficial: (terms) => `In diesem Text ohne amtliche deutsche Form (eigene Übersetzung): ${list(terms)}.`,
  notDisclosed: 'Hierüber dürfen wir Ihnen nichts mitteilen (Berufsgeheimnis).',
  unknownKey: 'Nichts trägt diesen Namen.',
}

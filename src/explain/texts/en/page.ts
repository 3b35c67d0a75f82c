import { dayMonthYear } from '../../written-day.js'
import { monthNames } from '../month-names.js'
import type { PageTexts } from '../texts.js'
import { list } from './list.js'

/** @internal */
export const pageEn: PageTexts = {
  typeset: (text) => text,
  colon: ':',
  semicolon: '; ',
  headings: {
    what: 'What',
    who: 'Who',
    when: 'When',
    state: 'Status',
    trigger: 'Trigger',
    counting: 'How the days were counted',
    source: 'Basis',
    caution: 'Caution',
    because: 'Explanation',
    readings: 'Other readings of the sources',
    changes: 'What would lead to another outcome',
    terms: 'Terms',
  },
  day: (day) => dayMonthYear(day, monthNames.en),
  missingDay: (day) => dayMonthYear(day, monthNames.en),
  list,
  unofficial: () => 'There is no official English text; the Dutch and French texts are authentic.',
  notDisclosed: 'We may not tell you anything about this (professional secrecy).',
  unknownKey: 'Nothing bears this name.',
}

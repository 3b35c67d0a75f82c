import { writtenLawOn } from '../../../test/support/law-of-a-day.js'
import { type DifferenceClass, itemOf, textOf } from '../difference-class.js'

/** The notices of the first edition about texts that this one has read. */
const READ_SINCE: readonly string[] = [
  'decreesNotRead',
  'exclusionsWhileRunning',
  'pensionAge',
  'coordinatorConditions',
  'presumptionFromEngagement',
  'presumptionRepealed',
  'implementingDecree2026',
]

/** What differs about the law of the day itself. */
export const lawOfTheDay: readonly DifferenceClass[] = [
  {
    name: 'The decrees of 2024 and later are read: coverage `statuteOnly` is gone',
    norms: ['LT-3', 'LT-4'],
    holds: ({ part, field, before, after }, { asOf, t24, start, dossier: { scheme } }) =>
      part === 'law' &&
      field === 'coverage' &&
      asOf >= t24 &&
      textOf(before, 'coverage') === 'statuteOnly' &&
      textOf(after, 'coverage') === writtenLawOn(asOf, start, scheme).coverage,
  },
  {
    name: 'A notice on a text that was not read is gone: the text is read now',
    norms: ['LT-3', 'LT-5', 'LT-6', 'LT-10', 'LT-13', 'LT-15', 'LT-17'],
    holds: (difference, { asOf }) =>
      READ_SINCE.includes(itemOf(difference, 'notices', '-') ?? '') && asOf >= '2024-01-01',
  },
  {
    name: 'The law of 22 February 2026 counts from its publication',
    norms: ['LT-7'],
    holds: (difference, { asOf }) =>
      itemOf(difference, 'notices', '-') === 'directReferral2026' && '2026-02-22' <= asOf && asOf <= '2026-03-05',
  },
  {
    name: 'A notice names a text that was not read',
    norms: ['LT-1', 'LT-7', 'LT-10', 'LT-15'],
    holds: (difference, { asOf, start, dossier: { scheme } }) =>
      writtenLawOn(asOf, start, scheme).unread.includes(itemOf(difference, 'notices', '+') ?? ''),
  },
  {
    name: '`law.version` is the first day of the newest text in force',
    norms: ['LT-2', 'LT-6', 'LT-13', 'LT-15', 'LT-18', 'LT-19'],
    holds: ({ part, field, after }, { asOf, start, dossier: { scheme } }) =>
      part === 'law' && field === 'version' && textOf(after, 'version') === writtenLawOn(asOf, start, scheme).version,
  },
]

import { englishOrdinal } from '../english-ordinal.js'
import { joined } from '../joined.js'
import type { PartTexts } from '../part-texts.js'

/** @internal */
export const partsEn: PartTexts = {
  exclusion: {
    prohibition: (ground) => `Exclusion: ${ground}.`,
    power: (ground) => `Possible exclusion: ${ground}.`,
    suspension: (ground) => `Suspension: ${ground}.`,
  },
  period: (from, until, tense) => {
    if (until === null) return `from ${from}; no last day is known`
    return `from ${from} up to and including ${until}${tense === 'past' ? '; this is over' : ''}`
  },
  effect: {
    prohibition: {
      present: (steps) => `While it lasts, the following does not take place: ${steps}.`,
      past: (steps) => `During that time, the following did not take place: ${steps}.`,
    },
    power: {
      present: (steps) => `The following may be left out: ${steps}.`,
      past: (steps) => `During that time, the following could be left out: ${steps}.`,
    },
    suspension: {
      present: (steps) => `While it lasts, the following is suspended: ${steps}.`,
      past: (steps) => `During that time, the following was suspended: ${steps}.`,
    },
  },
  endsWith: {
    present: (names) => `What ends it: ${joined(names, 'or', '; ')}.`,
    past: (names) => `What ended it: ${joined(names, 'or', '; ')}.`,
  },
  endless: 'No text says when it ends.',
  rate: {
    reduction: (percentage) => `reduction of the benefit by ${percentage} %`,
    suppression: () => 'no benefit',
  },
  consequence: {
    reduction: {
      present: (percentage) => `The daily benefit is reduced by ${percentage} %.`,
      past: (percentage) => `The daily benefit was reduced by ${percentage} %.`,
    },
    suppression: { present: () => 'No benefit is paid.', past: () => 'No benefit was paid.' },
  },
  missed: (ordinal, place, plannedOn) =>
    `${englishOrdinal(ordinal)} unjustified absence: ${place}; appointment planned for ${plannedOn}. Absences count in the order of the planned days.`,
  notRegistered: 'There was no registration with the competent service in the period of the second letter.',
  consequenceEnd: {
    newDateAsked: (person) =>
      `The consequence lasts up to and including the day on which the insured person contacts ${person} for a new date. Where the contact takes place earlier, it ends on the day before. It also ends with a third absence (on the day before) and with the incapacity for work.`,
    held: () =>
      'The consequence lasts until the day before the contact that really takes place. It also ends with the incapacity for work.',
    registered: () =>
      'The consequence lasts until the day before the registration. It also ends with the incapacity for work.',
  },
  persons: {
    advisingDoctor: 'the advising doctor or a member of the multidisciplinary team',
    advisingDoctorAlone: 'the advising doctor',
    coordinator: 'the Return-to-Work coordinator',
    insurer: 'the insurance body',
  },
  protection: (interrupted) =>
    `There is no consequence during maternity protection${interrupted ? ', which interrupted this one' : ''}.`,
  version: (since) => `This version of the rule has applied since ${since}.`,
  unread: (notices) => `${notices.join(' ')} What is said here may therefore be different.`,
}

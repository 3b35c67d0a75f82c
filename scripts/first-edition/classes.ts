import { consequences } from './classes/consequences.js'
import { facts } from './classes/facts.js'
import { faultsMended } from './classes/faults-mended.js'
import { follows } from './classes/follows.js'
import { laterTexts } from './classes/later-texts.js'
import { lawOf2024 } from './classes/law-of-2024.js'
import { lawOfTheDay } from './classes/law-of-the-day.js'
import { presumptions } from './classes/presumptions.js'
import { sideBySide } from './classes/side-by-side.js'
import { statuses } from './classes/statuses.js'
import type { DifferenceClass } from './difference-class.js'

/** Classes under one heading of the page. */
export interface Topic {
  readonly heading: string
  readonly classes: readonly DifferenceClass[]
}

/** Every class, in the order of the page. */
export const topics: readonly Topic[] = [
  { heading: 'The law of the day', classes: lawOfTheDay },
  { heading: 'The law of 2024 to 2026', classes: [...lawOf2024, ...laterTexts] },
  { heading: 'Facts with their days', classes: [...facts, ...sideBySide] },
  { heading: 'Absences', classes: consequences },
  { heading: 'Presumptions', classes: presumptions },
  { heading: 'Statuses', classes: statuses },
  { heading: 'Faults mended', classes: faultsMended },
  { heading: 'What follows from another change', classes: follows },
]

/** Every class, in the order in which they are tried; a difference belongs to the first that holds. */
export const classes: readonly DifferenceClass[] = [
  ...lawOfTheDay,
  ...facts,
  ...lawOf2024,
  ...presumptions,
  ...consequences,
  ...laterTexts,
  ...sideBySide,
  ...faultsMended,
  ...statuses,
  ...follows,
]

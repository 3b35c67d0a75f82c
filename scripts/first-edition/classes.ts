import { consequences } from './classes/consequences.js'
import { facts } from './classes/facts.js'
import { follows } from './classes/follows.js'
import { laterTexts } from './classes/later-texts.js'
import { lawOf2024 } from './classes/law-of-2024.js'
import { lawOfTheDay } from './classes/law-of-the-day.js'
import { presumptions } from './classes/presumptions.js'
import { statuses } from './classes/statuses.js'
import type { DifferenceClass } from './difference-class.js'

/** Every class of differences; a difference belongs to the first that holds. */
export const classes: readonly DifferenceClass[] = [
  ...lawOfTheDay,
  ...facts,
  ...lawOf2024,
  ...presumptions,
  ...consequences,
  ...laterTexts,
  ...statuses,
  ...follows,
]

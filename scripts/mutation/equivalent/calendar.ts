import type { Argument } from './argument.js'
import { borders } from './borders.js'
import { dayNumber } from './day-number.js'
import { terms } from './terms.js'

export const calendar: readonly Argument[] = [...borders, ...dayNumber, ...terms]

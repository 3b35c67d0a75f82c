import type { Argument } from './argument.js'
import { borders } from './borders.js'
import { dayNumber } from './day-number.js'
import { monthTable } from './month-table.js'
import { terms } from './terms.js'

export const calendar: readonly Argument[] = [...borders, ...dayNumber, ...monthTable, ...terms]

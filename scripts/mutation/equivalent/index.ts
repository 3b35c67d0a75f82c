import type { Argument } from './argument.js'
import { calendar } from './calendar.js'
import { law } from './law.js'
import { rules } from './rules.js'

/** Every mutant that is argued to change nothing. */
export const equivalent: readonly Argument[] = [...calendar, ...law, ...rules]

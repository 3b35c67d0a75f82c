import { calendar } from './calendar/section.js'
import { evaluation } from './evaluate/section.js'
import { peers } from './peers/section.js'
import type { Section } from './report/section.js'

export const sections: readonly Section[] = [calendar, evaluation, peers]

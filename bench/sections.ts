import { calendar } from './calendar/section.js'
import { evaluation } from './evaluate/section.js'
import { growth } from './growth/section.js'
import { line } from './line/section.js'
import { peers } from './peers/section.js'
import type { Section } from './report/section.js'
import { startUp } from './start-up/section.js'

export const sections: readonly Section[] = [calendar, evaluation, peers, line, growth, startUp]

import { calendar } from './calendar/section.js'
import { evaluation } from './evaluate/section.js'
import { growth } from './growth/section.js'
import { line } from './line/section.js'
import { peers } from './peers/section.js'
import type { Section } from './report/section.js'
import { startUp } from './start-up/section.js'

// Evaluate comes first on purpose: the plain date-fns version is slower once other code has used date-fns
// in the same process, and a ratio must not live on that.
export const sections: readonly Section[] = [evaluation, calendar, peers, line, growth, startUp]

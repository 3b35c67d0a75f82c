import { audiences } from './of/audiences.js'
import { bars } from './of/bars.js'
import { bearers } from './of/bearers.js'
import { citations } from './of/citations.js'
import { dates } from './of/dates.js'
import { ends } from './of/ends.js'
import { sentences } from './of/sentences.js'
import { terms } from './of/terms.js'
import { versions } from './of/versions.js'

/** Every fault, by what it spoils. */
export const faults = {
  date: dates,
  term: terms,
  bearer: bearers,
  bar: bars,
  audience: audiences,
  sentence: sentences,
  citation: citations,
  version: versions,
  end: ends,
} as const

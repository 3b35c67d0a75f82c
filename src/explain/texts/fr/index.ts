import type { Texts } from '../texts.js'
import { countingFr } from './counting.js'
import { namesFr } from './names.js'
import { pageFr } from './page.js'
import { partsFr } from './parts.js'
import { presumptionsFr } from './presumptions.js'
import { readingsFr } from './readings.js'
import { reasonsFr } from './reasons.js'
import { sourcesFr } from './sources.js'
import { statesFr } from './states.js'
import { stepsFr } from './steps.js'

/** @internal */
export const fr: Texts = {
  ...pageFr,
  ...stepsFr,
  ...statesFr,
  ...presumptionsFr,
  ...namesFr,
  ...countingFr,
  ...sourcesFr,
  ...reasonsFr,
  ...readingsFr,
  parts: partsFr,
}

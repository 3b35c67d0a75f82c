import type { Texts } from '../texts.js'
import { countingDe } from './counting.js'
import { namesDe } from './names.js'
import { pageDe } from './page.js'
import { partsDe } from './parts.js'
import { presumptionsDe } from './presumptions.js'
import { readingsDe } from './readings.js'
import { reasonsDe } from './reasons.js'
import { sourcesDe } from './sources.js'
import { statesDe } from './states.js'
import { stepsDe } from './steps.js'

/** @internal */
export const de: Texts = {
  ...pageDe,
  ...stepsDe,
  ...statesDe,
  ...presumptionsDe,
  ...namesDe,
  ...countingDe,
  ...sourcesDe,
  ...reasonsDe,
  ...readingsDe,
  parts: partsDe,
}

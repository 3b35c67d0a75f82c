import type { Texts } from '../texts.js'
import { countingNl } from './counting.js'
import { namesNl } from './names.js'
import { pageNl } from './page.js'
import { partsNl } from './parts.js'
import { presumptionsNl } from './presumptions.js'
import { readingsNl } from './readings.js'
import { reasonsNl } from './reasons.js'
import { sourcesNl } from './sources.js'
import { statesNl } from './states.js'
import { stepsNl } from './steps.js'

/** @internal */
export const nl: Texts = {
  ...pageNl,
  ...stepsNl,
  ...statesNl,
  ...presumptionsNl,
  ...namesNl,
  ...countingNl,
  ...sourcesNl,
  ...reasonsNl,
  ...readingsNl,
  parts: partsNl,
}

import type { Texts } from '../texts.js'
import { countingEn } from './counting.js'
import { namesEn } from './names.js'
import { pageEn } from './page.js'
import { partsEn } from './parts.js'
import { presumptionsEn } from './presumptions.js'
import { readingsEn } from './readings.js'
import { reasonsEn } from './reasons.js'
import { sourcesEn } from './sources.js'
import { statesEn } from './states.js'
import { stepsEn } from './steps.js'

/** @internal */
export const en: Texts = {
  ...pageEn,
  ...stepsEn,
  ...statesEn,
  ...presumptionsEn,
  ...namesEn,
  ...countingEn,
  ...sourcesEn,
  ...reasonsEn,
  ...readingsEn,
  parts: partsEn,
}

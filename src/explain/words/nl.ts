import { nl as direct } from '../direct/nl/index.js'
import { labelsNl } from '../labels/nl.js'
import { nl as texts } from '../texts/nl/index.js'
import type { Words } from './words.js'

/** @internal */
export const wordsNl: Words = {
  language: 'nl',
  texts,
  direct,
  get labels() {
    return labelsNl()
  },
}

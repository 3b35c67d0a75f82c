import { de as direct } from '../direct/de/index.js'
import { labelsDe } from '../labels/de.js'
import { de as texts } from '../texts/de/index.js'
import type { Words } from './words.js'

/** @internal */
export const wordsDe: Words = {
  language: 'de',
  texts,
  direct,
  get labels() {
    return labelsDe()
  },
}

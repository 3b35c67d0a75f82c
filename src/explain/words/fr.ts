import { fr as direct } from '../direct/fr/index.js'
import { labelsFr } from '../labels/fr.js'
import { fr as texts } from '../texts/fr/index.js'
import type { Words } from './words.js'

/** @internal */
export const wordsFr: Words = {
  language: 'fr',
  texts,
  direct,
  get labels() {
    return labelsFr()
  },
}

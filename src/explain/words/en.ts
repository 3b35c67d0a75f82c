import { en as direct } from '../direct/en/index.js'
import { labelsEn } from '../labels/en.js'
import { en as texts } from '../texts/en/index.js'
import type { Words } from './words.js'

/** @internal */
export const wordsEn: Words = {
  language: 'en',
  texts,
  direct,
  get labels() {
    return labelsEn()
  },
}

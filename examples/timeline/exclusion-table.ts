import colour from 'picocolors'
import type { Evaluation } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { table } from './page.js'
import { stepOn } from './steps.js'
import { grounds } from './words.js'

/** The grounds that bar steps, with their days and the steps; nothing where there are none. */
export const exclusionTable = ({ asOf, exclusions }: Evaluation): string | undefined => {
  if (exclusions.length === 0) return undefined
  return table(
    ['When', 'Norms', 'Why, and what it bars'],
    exclusions.map((exclusion) => [
      [daysInWords(exclusion, 'no end known')],
      [exclusion.norms.join(', ')],
      [
        grounds[exclusion.ground],
        colour.dim(
          `${exclusion.modality === 'suspension' ? 'suspends' : 'bars'}: ${exclusion.bars.map((rule) => stepOn(rule, asOf)).join('; ')}`,
        ),
      ],
    ]),
  )
}

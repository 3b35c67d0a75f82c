import colour from 'picocolors'
import type { Presumption } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { besideOrBelow, table } from './page.js'
import { presumptionEnds, presumptionKinds } from './words.js'

/** The presumption that runs or ran last; nothing where there is none. */
export const presumptionTable = (presumption: Presumption | null): string | undefined => {
  if (presumption === null) return undefined
  const { kind, maxUntil, endedBy, norms, readings = [] } = presumption
  return table(
    ['When', 'Kind', 'Its end'],
    [
      [
        [daysInWords(presumption)],
        [presumptionKinds[kind]],
        [
          endedBy === null ? 'its end is not known yet' : `ended by ${presumptionEnds[endedBy]}`,
          `at most until ${maxUntil}`,
          colour.dim(norms.join(', ')),
          ...readings
            .flatMap(({ reading, window }) => besideOrBelow(`${reading} →`, daysInWords(window)))
            .map(colour.cyan),
        ],
      ],
    ],
  )
}

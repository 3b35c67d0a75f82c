import colour from 'picocolors'
import type { Evaluation } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { explained } from './explained.js'
import { table } from './page.js'
import type { Reader } from './reader.js'

/** The presumption that runs or ran last; nothing where there is none. */
export const presumptionTable = (evaluation: Evaluation, reader: Reader): string | undefined => {
  const { presumption } = evaluation
  if (presumption === null) return undefined
  const { texts, label, ids } = reader
  const { heads } = texts
  const { kind, norms, readings = [] } = presumption
  const others = explained(evaluation, 'presumption', reader, 'reading')
  return table(
    [heads.when, heads.kind, heads.end],
    [
      [
        daysInWords(presumption, reader),
        [label(`presumption.${kind}`)],
        [
          ...explained(evaluation, 'presumption', reader, 'presumed'),
          ...ids(norms.join(', ')),
          ...others.map((other) => colour.cyan(texts.reading(other))),
          ...ids(...readings.map(({ reading }) => reading)),
        ],
      ],
    ],
  )
}

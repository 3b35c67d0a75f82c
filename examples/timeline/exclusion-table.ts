import colour from 'picocolors'
import type { Evaluation } from 'terug-naar-werk'
import { daysInWords } from './days-in-words.js'
import { table } from './page.js'
import type { Reader } from './reader.js'

/** The grounds that bar steps, with their days and the steps; nothing where there are none. */
export const exclusionTable = ({ exclusions }: Evaluation, reader: Reader): string | undefined => {
  if (exclusions.length === 0) return undefined
  const { texts, label, ids } = reader
  const { heads } = texts
  return table(
    [heads.when, heads.why, heads.bars],
    exclusions.map((exclusion) => [
      daysInWords(exclusion, reader, texts.noKnownEnd),
      [
        label(exclusion.key),
        colour.dim(exclusion.modality === 'suspension' ? texts.suspends : texts.bars),
        ...ids(exclusion.norms.join(', ')),
      ],
      exclusion.bars.map(label),
    ]),
  )
}

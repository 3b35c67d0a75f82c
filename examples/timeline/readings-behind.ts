import type { Evaluation } from 'terug-naar-werk'
import { readings } from 'terug-naar-werk/law'
import { labelled } from './page.js'

/** What the other readings in a case mean, each told once; nothing where there are none. */
export const readingsBehind = ({ obligations, presumption }: Evaluation): string | undefined => {
  const found = [...obligations, ...(presumption === null ? [] : [presumption])]
  const names = new Set(found.flatMap((part) => (part.readings ?? []).map(({ reading }) => reading)))
  if (names.size === 0) return undefined
  return labelled([...names].sort().map((name) => [name, [meaning(name)]]))
}

/** `RD-1:oneWeek` in words, beside the reading that the rest of the page follows. */
const meaning = (name: string): string =>
  Object.entries(readings).flatMap(([id, { question, default: usual, others }]) =>
    others.flatMap(({ value, says }) =>
      name === `${id}:${value}` ? [`${question} Here: ${usual.says}. In this reading: ${says}.`] : [],
    ),
  )[0] ?? 'another reading of the sources'

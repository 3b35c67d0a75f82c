import Table from 'cli-table3'
import { type Judged, tally } from './judge.js'
import { demands } from './room.js'

const HEAD = ['room', 'mutants', 'killed', 'argued', 'survivors', 'score']

/** A row for each room of which anything was mutated. */
export const tableOf = (judged: Judged): string => {
  const table = new Table({ head: HEAD, style: { head: [], border: [] } })
  for (const room of demands.flatMap(({ rooms }) => rooms)) {
    const { mutants: all, killed, argued, survivors, score } = tally([room], judged)
    if (all > 0) table.push([room, all, killed, argued, survivors, `${score.toFixed(2)} %`])
  }
  return table.toString()
}

export const survivorsAsText = ({ survivors }: Judged): readonly string[] =>
  survivors.map(
    ({ file, line, within, mutator, original, replacement }) =>
      `${file}:${line} ${within} ${mutator}: ${original} → ${replacement}`,
  )

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import Table from 'cli-table3'
import { demandedFolders, survived, tallyOf } from './demands.js'
import type { Mutant } from './stryker.js'

const HEAD = ['folder', 'noticed', 'survived', 'ignored', 'score']

/** A row for each folder of which anything was tried. */
export const tableOf = (mutants: readonly Mutant[]): string => {
  const table = new Table({ head: HEAD, style: { head: [], border: [] } })
  for (const folder of demandedFolders) {
    const { noticed, survived: left, ignored, score } = tallyOf([folder], mutants)
    if (noticed + left + ignored > 0) table.push([folder, noticed, left, ignored, `${score.toFixed(2)} %`])
  }
  return table.toString()
}

/** Each mutant that survived, beside the line that it changes. */
export const survivorsAsText = (mutants: readonly Mutant[]): readonly string[] =>
  mutants.filter(survived).map(({ fileName, mutatorName, replacement, location: { start } }) => {
    const line = readFileSync(fileName, 'utf8').split('\n')[start.line - 1] ?? ''
    return `${relative('', fileName)}:${start.line}:${start.column} ${mutatorName}: ${line.trim()} → ${replacement}`
  })

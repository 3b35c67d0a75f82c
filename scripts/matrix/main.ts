import { Command } from 'commander'
import { namedIn } from '../named-in.js'
import { browserCells } from './browser.js'
import type { Cell } from './cell.js'
import { engineCells } from './engines.js'
import { suiteCells } from './suite.js'
import { typescriptCells } from './typescript.js'

const all: readonly Cell[] = [...typescriptCells, ...browserCells, ...engineCells, ...suiteCells]

const { only: cells = all } = new Command('npm run test:matrix --')
  .description('Tries the package in every time zone, engine, compiler and bundle that users have.')
  .option('--only <text>', 'only the cells whose name contains this text', namedIn(all))
  .parse()
  .opts<{ only?: readonly Cell[] }>()

const tried = async ({ name, run }: Cell): Promise<boolean> => {
  const begun = Date.now()
  const line = (verdict: string) => console.log(`${verdict}  ${name}  ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  try {
    await run()
    line('ok    ')
    return true
  } catch (error) {
    line('failed')
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

// One after the other: each may use every processor that there is.
for (const cell of cells) if (!(await tried(cell))) process.exitCode = 1

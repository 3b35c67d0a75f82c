import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { application, expected, imports, requires } from './application.js'
import { type Cell, command, same } from './cell.js'
import { ENGINES, nodeOf } from './suite.js'
import { consumerFolder } from './tarball.js'

const loaded = { 'application.mjs': imports, 'application.cjs': requires } as const

const usedOn = (major: string): Cell => ({
  name: `Node ${major}, the packed package`,
  run: () => {
    const folder = consumerFolder()
    for (const [file, loads] of Object.entries(loaded)) {
      writeFileSync(join(folder, file), `${loads}${application('console.log')}`)
      const answer = command('npx', nodeOf(major, [file]), { cwd: folder })
      same(file, JSON.parse(answer), expected)
    }
  },
})

export const engineCells: readonly Cell[] = ENGINES.map(usedOn)

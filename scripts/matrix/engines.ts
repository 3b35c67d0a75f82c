import { expected } from './application.js'
import { type Cell, command, fromNpm, same } from './cell.js'
import { ENGINES, nodeOf } from './suite.js'
import { APPLICATIONS, consumerFolder, writtenApplication } from './tarball.js'

const usedOn = (major: string): Cell => ({
  name: `Node ${major}, the packed package`,
  run: () => {
    for (const file of APPLICATIONS) answers(file, nodeOf(major, [writtenApplication(file)]))
  },
})

/** Runs the application by npx, in the folder where the package is installed. */
const answers = (file: string, args: readonly string[]): void =>
  same(file, JSON.parse(command('npx', args, { cwd: consumerFolder() })), expected)

const DENO = '2.9.6'

/** Deno takes what npm installed, and asks for no network. `import` needs no permission; `require` reads the files. */
const onDeno: Cell = {
  name: `Deno ${DENO}, the packed package`,
  run: () => {
    const deno = (...args: readonly string[]) =>
      fromNpm([`deno@${DENO}`], ['deno', ...args, '--no-remote', '--node-modules-dir=manual'])
    answers('import', [...deno('run', '--no-prompt'), writtenApplication('application.mjs')])
    answers('require', [...deno('run', '--no-prompt', '--allow-read=.'), writtenApplication('application.cjs')])
  },
}

const BUN = '1.4.5'

/** Bun takes what npm installed, and installs nothing itself. */
const onBun: Cell = {
  name: `Bun ${BUN}, the packed package`,
  run: () => {
    for (const file of APPLICATIONS)
      answers(file, fromNpm([`bun@${BUN}`], ['bun', '--no-install', writtenApplication(file)]))
  },
}

export const engineCells: readonly Cell[] = [...ENGINES.map(usedOn), onDeno, onBun]

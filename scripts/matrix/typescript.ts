import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, command, root, same } from './cell.js'
import { consumerFolder, TYPESCRIPTS } from './tarball.js'

const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', types: [] }

/** How a program finds the package: as Node does, in both module systems, or as a bundler does. */
const resolutions = {
  nodenext: { module: 'nodenext', files: ['consumer.mts', 'consumer.cts'] },
  bundler: { module: 'esnext', moduleResolution: 'bundler', files: ['consumer.ts'] },
} as const

const compiled = (name: string, version: string): Cell => ({
  name: `TypeScript ${name}`,
  run: () => {
    const folder = consumerFolder()
    const compiler = join('node_modules', `typescript-${name}`, 'bin', 'tsc')
    same('TypeScript', command('node', [compiler, '--version'], { cwd: folder }).trim(), `Version ${version}`)
    for (const [resolution, { files, ...options }] of Object.entries(resolutions)) {
      for (const file of files) cpSync(join(root, 'test', 'package', 'consumer.mts'), join(folder, file))
      const project = `tsconfig.${resolution}.json`
      writeFileSync(
        join(folder, project),
        JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files }),
      )
      command('node', [compiler, '--pretty', 'false', '--project', project], { cwd: folder })
    }
  },
})

export const typescriptCells: readonly Cell[] = Object.entries(TYPESCRIPTS).map(([name, version]) =>
  compiled(name, version),
)

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { application, imports, requires } from './application.js'
import { command, root } from './cell.js'

/** The versions of TypeScript with which a user's program must compile. */
export const TYPESCRIPTS = { '5.4': '5.4.5', '5.5': '5.5.4', '5.9': '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' } as const

let folder: string | undefined

/** A folder with the packed package as a user installs it, beside each version of TypeScript; made at the first use. */
export const consumerFolder = (): string => {
  if (folder !== undefined) return folder
  const made = mkdtempSync(join(tmpdir(), 'terug-naar-werk-matrix-'))
  process.on('exit', () => rmSync(made, { recursive: true, force: true }))
  command('npm', ['run', '-s', 'build'])
  const [packed] = JSON.parse(
    command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', made], { cwd: root }),
  )
  writeFileSync(join(made, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  const compilers = Object.entries(TYPESCRIPTS).map(([name, version]) => `typescript-${name}@npm:typescript@${version}`)
  command('npm', ['install', '--no-audit', '--no-fund', join(made, packed.filename), ...compilers], { cwd: made })
  folder = made
  return made
}

/** The application in both module systems. */
export const APPLICATIONS = ['application.mjs', 'application.cjs'] as const

/** Writes the application beside the package, and returns its name. */
export const writtenApplication = (file: (typeof APPLICATIONS)[number]): string => {
  const loads = file === 'application.mjs' ? imports : requires
  writeFileSync(join(consumerFolder(), file), `${loads}${application('console.log')}`)
  return file
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import { markPure } from './pure-declarations.js'

// Node finds, reads and evaluates each file of an entry by itself, which takes half a millisecond a file. The build puts
// what different entries share into a file of its own for each set of entries: the root entry had 27 of them, half of them
// under 5 kB. So every entry names the modules of the lowest folders, and they come into one file. A bundler leaves out of
// it what an application does not use, as before.

/** The folders whose modules every entry gets, but for one that imports date-fns, which is no part of the build. */
const FOLDERS = ['src/calendar', 'src/law'] as const

const isWhole = (path: string): boolean => !/^import .* from '(?!\.)/m.test(readFileSync(path, 'utf8'))

/** The modules that one file holds, for every entry. */
export const sharedModules = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => resolve(folder, name)),
  ).filter(isWhole)

/** What each entry says, followed by the names of the shared modules. */
export const namingShared = (text: string): string =>
  [text, ...sharedModules().map((path) => `import ${JSON.stringify(path)}`)].join('\n')

/** Names the shared modules in every entry. It changes nothing of what an entry exports. */
export const sharedChunk = (entries: readonly string[]): Plugin => {
  const paths = new Set(entries.map((entry) => join(process.cwd(), entry)))
  return {
    name: 'shared-chunk',
    setup: (build) => {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
        paths.has(path)
          ? { contents: markPure(namingShared(readFileSync(path, 'utf8')), path), loader: 'ts' }
          : undefined,
      )
    },
  }
}

import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import project from '../../package.json' with { type: 'json' }
import { BUNDLED, BUNDLED_LIST, isUseful, testFiles } from './test-files.js'

// Stryker calls this in its copy of the project, after it has made the mutants: each file of tests then holds all of the
// source that it needs (one-process.ts).

/** A test that reads a file beside it must still find it: the place of each source is written into it. */
const ownPlaces: Plugin = {
  name: 'own places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/(test|scripts|examples)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { loader: 'ts', contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)) }
    })
  },
}

/** Node keeps what it read of a table of data, so that it is not read anew for each mutant. */
const dataOnce: Plugin = {
  name: 'data once',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\.json$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      external: true,
    }))
  },
}

/** What is left out need not be read: it may use what stands in for nothing here, such as hooks. */
const leftOut: Plugin = {
  name: 'left out',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.test\.ts$/ }, ({ path }) => (isUseful(path) ? undefined : { contents: '' }))
  },
}

const { metafile } = await build({
  entryPoints: [...testFiles],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  external: Object.keys({ ...project.dependencies, ...project.devDependencies }).filter((name) => name !== 'vitest'),
  alias: { vitest: './scripts/mutation/registered-tests.ts' },
  metafile: true,
  // The package itself is the source, as in all tests.
  tsconfig: 'tsconfig.test.json',
  outbase: '.',
  outdir: BUNDLED,
  // What nothing uses may hold a mutant too.
  ignoreAnnotations: true,
  plugins: [leftOut, ownPlaces, dataOnce],
  logLevel: 'error',
})

const bundled = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [path] : []))
await writeFile(BUNDLED_LIST, JSON.stringify(bundled.filter(isUseful)))

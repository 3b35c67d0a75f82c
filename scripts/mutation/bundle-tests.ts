import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import project from '../../package.json' with { type: 'json' }
import { BUNDLED, testFiles } from './test-files.js'

// Stryker calls this in its copy of the project, after it has made the mutants. Each mutant is tried in a new worker, which
// would import some hundred small files again: of a bundle it imports a few large ones.

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

await build({
  entryPoints: [...testFiles],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  external: Object.keys(project.devDependencies),
  // The package itself is the source, as in all tests.
  tsconfig: 'tsconfig.test.json',
  outbase: '.',
  outdir: BUNDLED,
  // What nothing uses may hold a mutant too.
  ignoreAnnotations: true,
  plugins: [ownPlaces],
  logLevel: 'error',
})

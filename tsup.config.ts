import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'tsup'
import { pureDeclarations } from './scripts/pure-declarations.js'
import { sharedChunk } from './scripts/shared-chunk.js'

const fpTs = dirname(createRequire(import.meta.url).resolve('fp-ts/package.json'))

const entry = {
  index: 'src/index.ts',
  calendar: 'src/calendar/index.ts',
  law: 'src/law/index.ts',
  rules: 'src/rules/index.ts',
  rulebook: 'src/rulebook/index.ts',
  schema: 'src/schema/index.ts',
  letters: 'src/letters/index.ts',
  'texts-nl': 'src/explain/one-language/nl.ts',
  'texts-fr': 'src/explain/one-language/fr.ts',
  'texts-de': 'src/explain/one-language/de.ts',
  'texts-en': 'src/explain/one-language/en.ts',
}

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // docs/decisions/0014: what is taken into the build, and why. All of it stays a dependency, since the
  // declarations name zod and fp-ts, and an audit must see the hash.
  noExternal: [/^fp-ts/, /^@noble\/hashes/, /^zod/],
  // docs/licences.md goes along and holds the notices.
  esbuildOptions: (options) => {
    options.legalComments = 'none'
  },
  esbuildPlugins: [
    sharedChunk(Object.values(entry)),
    pureDeclarations,
    {
      name: 'fp-ts-es6',
      setup: (build) => {
        build.onResolve({ filter: /^fp-ts\/lib\// }, ({ path }) => ({
          path: join(fpTs, path.replace('fp-ts/lib/', 'es6/')),
          sideEffects: false,
        }))
      },
    },
  ],
})

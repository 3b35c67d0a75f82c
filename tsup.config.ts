import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'tsup'
import { pureDeclarations } from './scripts/pure-declarations.js'

const fpTs = dirname(createRequire(import.meta.url).resolve('fp-ts/package.json'))

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    calendar: 'src/calendar/index.ts',
    law: 'src/law/index.ts',
    rules: 'src/rules/index.ts',
    schema: 'src/schema/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // fp-ts has no exports map and fails in Node's ESM when it is left to be resolved there. The hash
  // loads `node:crypto` for random bytes that nothing here asks for. The modules of both are inlined;
  // they stay dependencies, since the declarations name the one and an audit must see the other.
  noExternal: [/^fp-ts/, /^@noble\/hashes/],
  // docs/licences.md goes along and holds the notices.
  esbuildOptions: (options) => {
    options.legalComments = 'none'
  },
  esbuildPlugins: [
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

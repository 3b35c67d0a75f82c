import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import tests from './tsconfig.test.json' with { type: 'json' }

// The tests speak of the package by its own name, as its users do, and mean the source.
export const alias = Object.entries(tests.compilerOptions.paths).map(([name, [path = '']]) => ({
  find: new RegExp(`^${name.replace('*', '(.+)')}$`),
  replacement: fileURLToPath(new URL(path.replace('*', '$1'), import.meta.url)),
}))

// What the types must allow and refuse (test/types) is compiled by `npm run types`.
const project = (name: string, include: string[], extra = {}) => ({
  resolve: { alias },
  test: { name, include, ...extra },
})

export default defineConfig({
  test: {
    // Without it one processor of two would be idle.
    maxWorkers: '100%',
    projects: [
      // The package keeps no state that one test could leave to another, so files share what they import. Some of these tests
      // start a process, which takes seconds on a busy machine.
      project('unit', ['test/unit/**/*.test.ts'], { testTimeout: 60_000, isolate: false }),
      // Long enough for `npm run test:deep`.
      project('property', ['test/property/**/*.test.ts'], { testTimeout: 900_000, isolate: false }),
      // A sample of the days, or each of them with `npm run test:exhaustive`.
      project('exhaustive', ['test/exhaustive/**/*.test.ts'], { testTimeout: 300_000, isolate: false }),
      // Long enough for `npm run fuzz`, which sets its own end.
      project('hostile', ['test/hostile/**/*.test.ts'], { testTimeout: 86_400_000, isolate: false }),
      project('cases', ['test/cases/**/*.test.ts'], { isolate: false }),
      project('examples', ['test/examples/**/*.test.ts'], { globalSetup: 'test/support/build-if-stale.ts' }),
      project('package', ['test/package/**/*.test.ts'], {
        testTimeout: 180_000,
        hookTimeout: 180_000,
        globalSetup: 'test/support/build-if-stale.ts',
      }),
    ],
  },
})

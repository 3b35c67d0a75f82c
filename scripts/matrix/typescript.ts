import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cell, command, root, same } from './cell.js'
import { consumerFolder, TYPESCRIPTS } from './tarball.js'

const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022', types: [] }

/** A way in which a program finds the package: its compiler options, and its files as copies of those of the tests. */
interface Resolution {
  readonly options: object
  readonly files: { readonly [copy: string]: string }
}

/** As Node does, in both module systems, or as a bundler does. */
const byExports: { readonly [name: string]: Resolution } = {
  nodenext: {
    options: { module: 'nodenext' },
    files: { 'consumer.mts': 'consumer.mts', 'consumer.cts': 'consumer.mts' },
  },
  bundler: {
    options: { module: 'esnext', moduleResolution: 'bundler' },
    files: { 'consumer.ts': 'consumer.mts' },
  },
}

/** As compilers did before they knew `exports`. The types of zod then need `esModuleInterop`. */
const byTypesVersions: Resolution = {
  options: { module: 'commonjs', moduleResolution: 'node', esModuleInterop: true, resolveJsonModule: true },
  files: { 'consumer.ts': 'consumer.mts', 'consumer-of-data.ts': 'consumer-of-data.ts' },
}

/** 6.0 calls that way deprecated, and 7.0 no longer has it. */
export const resolutionsOf = (version: string): { readonly [name: string]: Resolution } => {
  if (version === TYPESCRIPTS['7.0']) return byExports
  const { options, files } = byTypesVersions
  const deprecation = version === TYPESCRIPTS['6.0'] ? { ignoreDeprecations: '6.0' } : {}
  return { ...byExports, node: { options: { ...options, ...deprecation }, files } }
}

/** What a compiler prints of copies of the programs in a folder where the package is installed; it throws where one is wrong. */
export const compiledIn = (folder: string, compiler: string, { options, files }: Resolution): string => {
  for (const [copy, file] of Object.entries(files)) cpSync(join(root, 'test', 'package', file), join(folder, copy))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: Object.keys(files) }),
  )
  return command('node', [compiler, '--pretty', 'false'], { cwd: folder })
}

const compiled = (name: string, version: string): Cell => ({
  name: `TypeScript ${name}`,
  run: () => {
    const folder = consumerFolder()
    const compiler = join('node_modules', `typescript-${name}`, 'bin', 'tsc')
    same('TypeScript', command('node', [compiler, '--version'], { cwd: folder }).trim(), `Version ${version}`)
    for (const resolution of Object.values(resolutionsOf(version))) compiledIn(folder, compiler, resolution)
  },
})

export const typescriptCells: readonly Cell[] = Object.entries(TYPESCRIPTS).map(([name, version]) =>
  compiled(name, version),
)

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { packagesBehind } from './module-graph.js'

const root = new URL('../../', import.meta.url)

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.unknown()),
})

const withImport = z.object({ import: z.object({ default: z.string() }) })

/** A way into the package. */
export interface Entry {
  readonly specifier: string
  /** The other packages that it loads or holds. */
  readonly packages: ReadonlySet<string>
  /** What it exports. */
  readonly names: readonly string[]
}

/** Every entry of the built package that a program can import. */
export const entries = async (): Promise<readonly Entry[]> => {
  const { name, exports } = manifest.parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')))
  const found: Entry[] = []
  for (const [path, target] of Object.entries(exports)) {
    const parsed = withImport.safeParse(target)
    if (!parsed.success) continue
    const specifier = path === '.' ? name : `${name}/${path.slice(2)}`
    const file = fileURLToPath(new URL(parsed.data.import.default, root))
    const loaded: object = await import(specifier)
    found.push({ specifier, packages: packagesBehind(file), names: Object.keys(loaded) })
  }
  return found
}

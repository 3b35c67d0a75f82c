import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SPECIFIER = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[^'";]*?\bfrom\s*)?["']([^"']+)["']/g

/** The comment with which the build marks a module of a package that it has taken in. */
const TAKEN_IN = /^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm

/** The packages behind a module of dist, itself or through its chunks: those that it imports, and those taken in. */
export const packagesBehind = (entry: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  const packages = new Set<string>()
  if (seen.has(entry)) return packages
  seen.add(entry)
  const text = readFileSync(entry, 'utf8')
  for (const [, name = ''] of text.matchAll(TAKEN_IN)) packages.add(name)
  for (const [, specifier = ''] of text.matchAll(SPECIFIER)) {
    if (specifier.startsWith('.')) {
      for (const name of packagesBehind(join(dirname(entry), specifier), seen)) packages.add(name)
    } else {
      packages.add(specifier)
    }
  }
  return packages
}

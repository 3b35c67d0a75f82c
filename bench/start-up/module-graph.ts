import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SPECIFIER = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[^'";]*?\bfrom\s*)?["']([^"']+)["']/g

/** The packages that importing a module of dist loads, itself or through its chunks. */
export const packagesBehind = (entry: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  const packages = new Set<string>()
  if (seen.has(entry)) return packages
  seen.add(entry)
  for (const [, specifier = ''] of readFileSync(entry, 'utf8').matchAll(SPECIFIER)) {
    if (specifier.startsWith('.')) {
      for (const name of packagesBehind(join(dirname(entry), specifier), seen)) packages.add(name)
    } else {
      packages.add(specifier)
    }
  }
  return packages
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A package that runs at the user's, and under which licence it stands. */
interface RuntimeLicence {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** What asks for it: this package, or another one. */
  readonly askedFor: readonly string[]
  readonly text: string
}

interface Manifest {
  readonly version: string
  readonly license?: string
  readonly dependencies?: { readonly [name: string]: string }
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8'))

const textOf = (folder: string): string => {
  const file = readdirSync(`${root}${folder}`).find((name) => /^licen[cs]e/i.test(name))
  return file === undefined ? '' : readFileSync(`${root}${folder}${file}`, 'utf8').trim()
}

const asking = (manifests: ReadonlyMap<string, Manifest>, name: string): readonly string[] =>
  [...manifests].filter(([, { dependencies = {} }]) => name in dependencies).map(([asker]) => asker)

/** Every package that an installation brings along, however deep, read from what is installed. */
export const runtimeLicences = (): readonly RuntimeLicence[] => {
  const manifests = new Map([['terug-naar-werk', manifestOf('')]])
  // A Map may grow while it is walked, and the walk goes on to what was added.
  for (const { dependencies = {} } of manifests.values()) {
    for (const name of Object.keys(dependencies)) manifests.set(name, manifestOf(`node_modules/${name}/`))
  }
  return [...manifests]
    .slice(1)
    .map(([name, { version, license = 'none stated' }]) => ({
      name,
      version,
      licence: license,
      askedFor: asking(manifests, name),
      text: textOf(`node_modules/${name}/`),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What the lock records of one package. */
interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly libc?: readonly string[]
  readonly dependencies?: Versions
  readonly optionalDependencies?: Versions
}

interface Versions {
  readonly [name: string]: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const { packages }: { readonly packages: { readonly [place: string]: Entry } } = JSON.parse(
  readFileSync(`${root}package-lock.json`, 'utf8'),
)

const { '': manifest, ...entries } = packages
const locked = Object.entries(entries)
const places = new Set(Object.keys(entries))

/** Node looks for a package in the folder of the one that needs it, then in every folder above. */
const isFound = (name: string, from: string): boolean => {
  if (places.has(`${from}/node_modules/${name}`.replace(/^\//, ''))) return true
  return from !== '' && isFound(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))
}

const missing = (kind: 'dependencies' | 'optionalDependencies'): readonly string[] =>
  Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry[kind] ?? {})
      .filter((name) => !isFound(name, place))
      .map((name) => `${name}, for ${place}`),
  )

const without = (isRight: (entry: Entry) => boolean): readonly string[] =>
  locked.filter(([, entry]) => !isRight(entry)).map(([place]) => place)

describe('the lock', () => {
  it('was made for this manifest', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
    expect(manifest).toMatchObject({ dependencies, devDependencies })
  })

  // A lock that is made beside an installed node_modules names the binaries of that one machine.
  it.each(['dependencies', 'optionalDependencies'] as const)('has an entry for all %s of its packages', (kind) => {
    expect(Object.values(packages).some((entry) => entry[kind] !== undefined)).toBe(true)
    expect(missing(kind)).toEqual([])
  })

  it('takes each package from the public registry, and knows what it must contain', () => {
    expect(without(({ resolved }) => resolved?.startsWith('https://registry.npmjs.org/') ?? false)).toEqual([])
    expect(without(({ integrity }) => integrity?.startsWith('sha512-') ?? false)).toEqual([])
  })

  // npm 11 writes the field and npm 10 removes it; without it, both leave the lock as it is.
  it('says nothing of the C library', () => {
    expect(without(({ libc }) => libc === undefined)).toEqual([])
  })
})

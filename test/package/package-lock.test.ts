import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What the lock records of one package. */
interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly libc?: readonly string[]
  readonly link?: boolean
  readonly devDependencies?: Versions
  readonly dependencies?: Versions
  readonly optionalDependencies?: Versions
}

interface Versions {
  readonly [name: string]: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Packages {
  readonly [place: string]: Entry
}

const readAt = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'))

/** The lock of the package, of the site, and of each example that is a project of its own. */
const folders = ['', 'site/', ...readdirSync(`${root}examples`).map((name) => `examples/${name}/`)].filter((folder) =>
  existsSync(`${root}${folder}package-lock.json`),
)

describe.each(folders)('the lock of ./%s', (folder) => {
  // SAFETY: npm writes its locks in this form; a lock of another form fails the first test.
  const { packages } = readAt(`${folder}package-lock.json`) as { readonly packages: Packages }
  const { '': manifest, ...entries } = packages
  // The package itself stands in the lock of an example as a folder, with the link that leads to it.
  const locked = Object.entries(entries).filter(([place, entry]) => place !== '../..' && entry.link !== true)
  const places = new Set(Object.keys(entries))

  /** Node looks for a package in the folder of the one that needs it, then in every folder above. */
  const isFound = (name: string, from: string): boolean => {
    if (places.has(`${from}/node_modules/${name}`.replace(/^\//, ''))) return true
    return from !== '' && isFound(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))))
  }

  const missing = (kind: 'dependencies' | 'optionalDependencies'): readonly string[] =>
    [['', manifest] as const, ...locked].flatMap(([place, entry]) =>
      Object.keys(entry?.[kind] ?? {})
        .filter((name) => !isFound(name, place))
        .map((name) => `${name}, for ${place}`),
    )

  const without = (isRight: (entry: Entry) => boolean): readonly string[] =>
    locked.filter(([, entry]) => !isRight(entry)).map(([place]) => place)

  it('was made for its manifest', () => {
    // SAFETY: of a manifest only the two lists are read, and they are compared as they are.
    const { dependencies, devDependencies } = readAt(`${folder}package.json`) as Partial<Entry>
    expect({ dependencies: manifest?.dependencies, devDependencies: manifest?.devDependencies }).toEqual({
      dependencies,
      devDependencies,
    })
  })

  // A lock that is made beside an installed node_modules names the binaries of that one machine.
  it.each(['dependencies', 'optionalDependencies'] as const)('has an entry for all %s of its packages', (kind) => {
    expect(locked.length).toBeGreaterThan(0)
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

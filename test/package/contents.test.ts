import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly mode: number }[]
}

const pack = (): Packed => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout, stderr, status } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)[0]
}

const packed = pack()

/** What entries share is named by the bundler, with a hash of its content. */
const withoutHash = (path: string): string => path.replace(/[\w-]+-[\w-]{8}((?:\.d)?\.c?[jt]s)$/, '*-*$1')

const entries = [
  ...['calendar', 'index', 'law', 'letters', 'rulebook', 'rules', 'schema'],
  ...['texts-de', 'texts-en', 'texts-fr', 'texts-nl'],
]

const guidesIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`)

const expected = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  ...guidesIn('docs'),
  ...guidesIn('docs/decisions'),
  ...['months', 'states', 'timeline'].map((picture) => `docs/pictures/${picture}.svg`),
  'package.json',
  ...['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/*-*.${ending}`),
  ...entries.flatMap((entry) => ['cjs', 'd.cts', 'd.ts', 'js'].map((ending) => `dist/${entry}.${ending}`)),
  'dist/schema/amendments.draft-07.json',
  'dist/schema/amendments.json',
  'dist/schema/dossier.draft-07.json',
  'dist/schema/dossier.json',
  'dist/schema/evaluation.draft-07.json',
  'dist/schema/evaluation.json',
  'dist/vectors/calendar.json',
  'dist/vectors/cases.json',
  'dist/vectors/vectors.schema.json',
]

describe('the tarball', () => {
  it('holds these files and no other', () => {
    expect([...new Set(packed.files.map(({ path }) => withoutHash(path)))].sort()).toEqual(expected.sort())
  })

  it('holds nothing that can be executed', () => {
    // The bits of a mode that allow execution.
    expect(packed.files.filter(({ mode }) => (mode & 0o111) !== 0)).toEqual([])
  })

  it('stays below 4.5 megabytes', () => {
    expect(packed.unpackedSize).toBeLessThan(4_500_000)
  })

  it('says nothing of the machine on which it was built', () => {
    const telling = packed.files.filter(({ path }) => readFileSync(`${root}${path}`, 'utf8').includes(root))
    expect(telling).toEqual([])
  })
})

const paths = packed.files.map(({ path }) => path)

const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** The links of a page, without those to the web and those in code. */
const linksIn = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))

/** The places of a page to which a link can lead, as GitHub and npm name them. */
const headingsOf = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('a reader of the tarball', () => {
  const pages = paths.filter((path) => path.endsWith('.md'))

  it.each(pages)('finds everything to which %s links', (page) => {
    const broken = linksIn(page).filter((link) => {
      const [file = '', heading] = link.split('#')
      const target = file === '' ? page : join(dirname(page), file)
      return !paths.includes(target) || (heading !== undefined && !headingsOf(target).includes(heading))
    })
    expect(broken).toEqual([])
  })
})

describe('its manifest', () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

  // `prepare` runs in a clone and where one installs from git, never for the tarball of a registry.
  it.each(['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'postprepare'])(
    'has no %s',
    (script) => {
      expect(manifest.scripts).not.toHaveProperty(script)
    },
  )

  it('names every entry for compilers that do not know `exports` as well', () => {
    const { '.': _root, './package.json': _manifest, ...entries } = manifest.exports
    const expected = Object.entries(entries).map(([entry, at]) => [
      entry.replace('./', ''),
      [typeof at === 'string' ? at : Object(at).import.types],
    ])
    expect(manifest.typesVersions).toEqual({ '*': Object.fromEntries(expected) })
  })

  it('asks for exact versions, and for nothing from outside the registry', () => {
    const { dependencies, devDependencies } = manifest
    const asked = Object.entries({ ...dependencies, ...devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
    for (const field of ['bundleDependencies', 'bundledDependencies', 'bin', 'optionalDependencies', 'overrides']) {
      expect(manifest).not.toHaveProperty(field)
    }
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rulebookFingerprint } from 'terug-naar-werk'
import { version } from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { application, expected, imports, importsOf, requires, requiresOf } from '../../scripts/matrix/application.js'
import { command, root } from '../../scripts/matrix/cell.js'
import { compiledIn, resolutionsOf } from '../../scripts/matrix/typescript.js'

const folder = mkdtempSync(join(tmpdir(), 'terug-naar-werk-'))

/** What the matrix does not ask of a program: further entries, and what needs more than a bare context. */
const names = { 'terug-naar-werk/letters': 'letterKinds, letterOf', 'terug-naar-werk/texts/fr': 'explain' }

const more = `
  exported: Object.keys(root).length > 20,
  language: explain(evaluation, 'estimate.first', { audience: 'insured' }).language,
  letters: [letterKinds.length, letterOf(evaluation, 'refusal.notify', { audience: 'insured' })._tag],
  fingerprint: root.rulebookFingerprint(),`

const told = {
  ...expected,
  exported: true,
  language: 'fr',
  letters: [6, 'Left'],
  fingerprint: rulebookFingerprint(),
}

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

describe('the packed tarball, installed into an empty folder', () => {
  beforeAll(() => {
    const [packed] = JSON.parse(command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
    command('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.filename)], { cwd: folder })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each([
    ['import', 'application.mjs', `import * as root from 'terug-naar-werk'\n${imports}${importsOf(names)}`],
    ['require', 'application.cjs', `const root = require('terug-naar-werk')\n${requires}${requiresOf(names)}`],
  ])('is used by %s in plain Node', (_, file, loads) => {
    writeFileSync(join(folder, file), `${loads}${application('console.log', more)}`)
    expect(JSON.parse(command('node', [file], { cwd: folder }))).toEqual(told)
  })

  // `node` is how a compiler finds an entry that does not know `exports`: in `typesVersions`.
  it.each(Object.entries(resolutionsOf(version)))('is compiled by tsc, resolved as by %s', (_, resolution) => {
    expect(compiledIn(folder, tsc, resolution)).toBe('')
  })

  it('has no install script and no dependency that it does not name', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', 'terug-naar-werk', 'package.json'), 'utf8'))
    expect(Object.keys(manifest.scripts).filter((name) => /install$/.test(name))).toEqual([])
    expect(Object.keys(manifest.dependencies).sort()).toEqual([
      '@date-fns/tz',
      '@noble/hashes',
      'date-fns',
      'fp-ts',
      'zod',
    ])
  })
})

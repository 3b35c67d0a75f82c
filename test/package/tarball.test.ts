import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulebookFingerprint } from 'terug-naar-werk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'terug-naar-werk-'))

const run = (command: string, args: readonly string[], cwd = folder): string => {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

/** What an application does with the package, whichever way it is loaded. */
const application = `
const parsed = parseDossier({
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2022-10-31' },
})
const asOf = parseDay('2023-02-28')
const evaluation = evaluate(parsed.right, { asOf: asOf.right })
const estimate = evaluation.obligations.find(({ key }) => key === 'estimate.first')
console.log(JSON.stringify({
  window: estimate.window,
  month: up(asOf.right, 1),
  brussels: dayInBrussels(Date.UTC(2023, 5, 30, 22, 30)).right,
  norm: norms['A4-1'].section,
  schema: dossierSchema.safeParse({}).success,
  exported: Object.keys(root).length > 20,
  inFrench: [labelOf('permittedWork'), explain(evaluation, 'estimate.first', { audience: 'insured' }).language],
  letters: [letterKinds.length, letterOf(evaluation, 'refusal.notify', { audience: 'insured' })._tag],
  fingerprint: root.rulebookFingerprint(),
}))
`

const expected = {
  window: { from: '2023-01-31', until: '2023-02-28' },
  month: '2023-03-28',
  brussels: '2023-07-01',
  norm: 'C383 3.1 step 4',
  schema: false,
  exported: true,
  inFrench: ['travail autorisé', 'fr'],
  letters: [6, 'Left'],
  fingerprint: rulebookFingerprint(),
}

/** What the installed compiler says of copies of files of this folder, as of a program of a user. */
const compiled = (copies: { readonly [copy: string]: string }, resolution: object): string => {
  for (const [copy, file] of Object.entries(copies)) cpSync(join(root, 'test', 'package', file), join(folder, copy))
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    types: [],
    ...resolution,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(copies) }))
  return run('node', [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--pretty', 'false'])
}

describe('the packed tarball, installed into an empty folder', () => {
  beforeAll(() => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
    run('npm', ['install', '--no-audit', '--no-fund', join(folder, packed.filename)])
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is used by import in plain Node', () => {
    writeFileSync(
      join(folder, 'application.mjs'),
      `import * as root from 'terug-naar-werk'
import { up, dayInBrussels } from 'terug-naar-werk/calendar'
import { norms } from 'terug-naar-werk/law'
import { letterKinds, letterOf } from 'terug-naar-werk/letters'
import { dossierSchema } from 'terug-naar-werk/schema'
import { explain, labelOf } from 'terug-naar-werk/texts/fr'
const { parseDossier, parseDay, evaluate } = root
${application}`,
    )
    expect(JSON.parse(run('node', ['application.mjs']))).toEqual(expected)
  })

  it('is used by require in plain Node', () => {
    writeFileSync(
      join(folder, 'application.cjs'),
      `const root = require('terug-naar-werk')
const { up, dayInBrussels } = require('terug-naar-werk/calendar')
const { norms } = require('terug-naar-werk/law')
const { letterKinds, letterOf } = require('terug-naar-werk/letters')
const { dossierSchema } = require('terug-naar-werk/schema')
const { explain, labelOf } = require('terug-naar-werk/texts/fr')
const { parseDossier, parseDay, evaluate } = root
${application}`,
    )
    expect(JSON.parse(run('node', ['application.cjs']))).toEqual(expected)
  })

  it('is compiled by tsc as an ES module and as CommonJS', () => {
    const copies = { 'consumer.mts': 'consumer.mts', 'consumer.cts': 'consumer.mts' }
    expect(compiled(copies, { module: 'nodenext' })).toBe('')
  })

  it('is compiled where tsc looks for an entry in `typesVersions`, since it does not know `exports`', () => {
    const copies = { 'consumer.ts': 'consumer.mts', 'consumer-of-data.ts': 'consumer-of-data.ts' }
    const asBefore = { module: 'commonjs', moduleResolution: 'node', ignoreDeprecations: '6.0' }
    expect(compiled(copies, { ...asBefore, esModuleInterop: true, resolveJsonModule: true })).toBe('')
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

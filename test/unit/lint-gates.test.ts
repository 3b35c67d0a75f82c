import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const impure = [
  'new Date()',
  'Date.now()',
  'process.env',
  'console.log(1)',
  'fetch("")',
  'Intl.DateTimeFormat()',
  'performance.now()',
  'globalThis.x',
]

const dependencies = [
  ['calendar', "export { norms } from '../law/norms.js'", 'calendar-knows-no-later-folder'],
  ['law', "export { rulebook } from '../rules/rulebook.js'", 'law-knows-no-later-folder'],
  ['rules', "export { parseDossier } from '../dossier/parse-dossier.js'", 'rules-know-no-parser'],
  ['dossier', "export { rulebook } from '../rules/rulebook.js'", 'dossier-knows-no-later-folder'],
  ['rules', "export type { Evaluation } from '../evaluation/result/evaluation.js'", 'rules-knows-no-later-folder'],
  ['dossier', "export { evaluate } from '../evaluation/evaluate.js'", 'dossier-knows-no-later-folder'],
  ['law', "export { left } from 'fp-ts/lib/Either.js'", 'fp-ts-in-one-file'],
  ['law', "export { addDays } from 'date-fns'", 'date-fns-in-its-places'],
  ['law', "export { readFileSync } from 'node:fs'", 'no-node-built-ins'],
  ['rules', "export { z } from 'zod'", 'zod-in-the-dossier'],
  ['calendar', "export { expect } from 'vitest'", 'no-undeclared-packages'],
] as const

/** A copy of the source with one file for each trespass, so that the gates can be seen to close. */
const folder = mkdtempSync(join(tmpdir(), 'gates-'))

const said = { purity: '', dependencies: '' }

beforeAll(() => {
  for (const file of ['src', 'tsconfig.json', 'biome.json', '.dependency-cruiser.cjs', 'package.json', '.gitignore']) {
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  impure.forEach((code, index) => {
    writeFileSync(join(folder, 'src', 'rules', `impure-${index}.ts`), `export const impure = () => ${code}\n`)
  })
  dependencies.forEach(([to, code], index) => {
    writeFileSync(join(folder, 'src', to, `dependency-${index}.ts`), `${code}\n`)
  })
  const run = (command: string, args: readonly string[]): string => {
    const { stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
      cwd: folder,
      encoding: 'utf8',
    })
    return stdout + stderr
  }
  said.purity = run('biome', ['lint', '--vcs-enabled=false', '--max-diagnostics=200', '--reporter=github', 'src'])
  said.dependencies = run('depcruise', ['src'])
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lineWith = (text: string, file: string, rule: string): string | undefined =>
  text.split('\n').find((line) => line.includes(file) && line.includes(rule))

describe('purity of the source', () => {
  it.each(impure.map((code, index) => [code, index] as const))('%s does not pass', (_, index) => {
    expect(lineWith(said.purity, `impure-${index}.ts`, 'noRestrictedGlobals')).toBeDefined()
  })
})

it('the source knows no chance and no moment', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const impureFiles = files.filter((file) =>
    /Math\.random|Date\.now|new Date\(\)|setImmediate|eval\(/.test(readFileSync(join(root, 'src', file), 'utf8')),
  )
  expect(files.length).toBeGreaterThan(90)
  expect(impureFiles).toEqual([])
})

describe('the dependencies between the folders', () => {
  it.each(dependencies.map(([to, code, rule], index) => [to, code, rule, index] as const))(
    '%s: %s does not pass',
    (_to, _code, rule, index) => {
      expect(lineWith(said.dependencies, `dependency-${index}.ts`, rule)).toBeDefined()
    },
  )
})

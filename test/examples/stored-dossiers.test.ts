import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { hasFirstEdition } from '../../scripts/first-edition/builds.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'stored-dossiers-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const certified = {
  id: 'certified',
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2023-01-16', certifiedUntil: '2023-03-10' },
}

const unchanged = { ...certified, id: 'unchanged', incapacity: { start: '2023-01-16' } }

const lines = [
  certified,
  { dossier: unchanged, asOf: '2023-02-01' },
  { ...certified, id: 'new', events: [{ type: 'gravityNoted', on: '2023-02-01' }] },
].map((line) => JSON.stringify(line))

const compared = (...args: readonly string[]) => {
  const file = join(folder, 'dossiers.jsonl')
  writeFileSync(file, [...lines, 'no JSON', ''].join('\n'))
  const command = ['run', '-s', 'differences', '--', '--dossiers', file, '--as-of', '2023-03-11', ...args]
  return spawnSync('npm', command, { cwd: root, encoding: 'utf8' })
}

// The first edition is built from the history, which a clone of the last commits lacks.
describe.skipIf(!hasFirstEdition())('the dossiers of a user in 0.1 and in this edition', () => {
  it('are shown with what changes, and why', { timeout: 180_000 }, () => {
    const { stdout, status } = compared('--without-sources')
    expect(stdout).toContain(
      [
        'line 1 (certified), on 2023-03-11',
        '  The last certified day has passed and nothing further is known: as after an end (FA-2)',
        '    status: awaitingQuestionnaire → certificateRunOut',
      ].join('\n'),
    )
    expect(stdout).not.toContain('unchanged')
    expect(stdout).toContain('line 3: 0.1 refuses this dossier')
    expect(stdout).toContain('line 4: not read')
    expect(stdout).toContain('dossiers: 4. The same: 1. With changes: 1. Not compared: 2.')
    expect(status).toBe(1)
  })

  it('are objects for a machine', { timeout: 180_000 }, () => {
    const answers = compared('--json')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { line: 1, id: 'certified', asOf: '2023-03-11' },
      { line: 3, refusedBy: '0.1', issues: [{ code: 'event.unknown', path: ['events', 0, 'type'] }] },
      { line: 4, issues: [{ code: 'input.unreadable' }] },
      { summary: { lines: 4, same: 1, changed: 1, notCompared: 2, notExplained: 0 } },
    ])
  })
})

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const ran = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, encoding: 'utf8' })

it.each([
  ['scripts/write-licences.ts', '--chekc'],
  ['scripts/write-licences.ts', 'check'],
  ['scripts/write-api-reports.ts', '--chekc'],
])('%s refuses %s before it writes anything', (script, option) => {
  const { status, stderr } = ran(script, option)
  expect(status).toBe(1)
  expect(stderr).toMatch(/^error: (unknown option|too many arguments)/)
})

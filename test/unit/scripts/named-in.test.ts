import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { namedIn } from '../../../scripts/named-in.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const cells = [{ name: 'Node 20' }, { name: 'Node 22' }, { name: 'TypeScript 5.5' }]

it.each([
  ['node', [cells[0], cells[1]]],
  ['5.5', [cells[2]]],
  ['', cells],
])('those whose name holds "%s"', (text, named) => {
  expect(namedIn(cells)(text)).toEqual(named)
})

it('a part of no name fails and tells the names, so that it cannot pass for a run in which all was well', () => {
  const args = ['--import', 'tsx', 'scripts/matrix/main.ts', '--only', 'nosuchcell']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/'nosuchcell' is invalid\. There are: .*TypeScript 5\.5/)
})

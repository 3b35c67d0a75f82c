import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { examplesOfPages } from '../support/documented-examples.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const formatted = (code: string): string =>
  execFileSync('npx', ['biome', 'format', '--stdin-file-path=example.ts'], { cwd: root, input: code, encoding: 'utf8' })

it('makes an agenda of a row in fewer than thirty lines, as the formatter writes them', () => {
  const program = examplesOfPages().find(
    ({ where, code }) => where.startsWith('docs/from-a-database-row.md') && code.includes('agendaOf'),
  )
  const code = program?.code ?? ''
  expect(code).toContain('null')
  expect(formatted(code)).toBe(code)
  expect(code.trimEnd().split('\n').length).toBeLessThan(30)
})

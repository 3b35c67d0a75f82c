import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { longChecks } from '../../../scripts/long-checks/checks.js'
import { rowOf, withFigure } from '../../../scripts/long-checks/row.js'

const page = readFileSync(new URL('../../../docs/verification.md', import.meta.url), 'utf8')

describe.each(longChecks)('$name', ({ command }) => {
  it('is a command of the package', () => {
    expect(Object.keys(manifest.scripts)).toContain(command.split(' ')[0])
  })

  it('has a figure with its date on the page', () => {
    const { figure = '', date = '' } = rowOf(page, command) ?? {}
    expect(figure).not.toBe('')
    expect(date).toMatch(/^\d{1,2} [A-Z][a-z]+ 20\d\d$/)
  })
})

describe('what a run printed', () => {
  it.each([
    ['matrix', 'ok      Node 20  3.0 s\nok      Node 22  2.1 s\n', 'all 2 ok'],
    ['matrix', 'nothing\n', undefined],
    ['fuzz', '      Tests  8 passed (8)\n', '8 properties, ten minutes for each parser: nothing found'],
    ['deep', '      Tests  3 skipped | 212 passed (215)\n', '212 properties hold, in up to 10,000 runs each'],
    ['faults', 'noticed  one\n\n73 of 73 faults noticed\n', '73 of 73'],
    ['mutation', '│ src/law      │ 505     │ 1        │ 1       │ 99.80 % │\n', '`src/law` 505, 1 left, 99.80 %'],
    ['mutation', 'no table\n', undefined],
  ])('%s', (name, printed, expected) => {
    expect(longChecks.find((check) => check.name === name)?.figure(printed)).toBe(expected)
  })
})

describe('a figure in the page', () => {
  const table =
    '| claim | command | figure | date |\n| --- | --- | --- | --- |\n| It holds | `npm run faults` | old | never |\n'

  it('replaces that of its command, and its date', () => {
    const changed = withFigure(table, 'faults', '73 of 73', '26 November 2026')
    expect(rowOf(changed, 'faults')).toEqual({ figure: '73 of 73', date: '26 November 2026' })
    expect(changed).toContain('| It holds | `npm run faults` |')
  })

  it('leaves the page as it is where no row names the command', () => {
    expect(withFigure(table, 'fuzz', 'x', 'y')).toBe(table)
    expect(rowOf(table, 'fuzz')).toBeUndefined()
  })
})

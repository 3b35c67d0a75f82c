import { expect, it } from 'vitest'
import { optionsTable } from '../../../scripts/pages/options-table.js'
import { optionsFieldsAt } from '../../../src/schema/options-schema.js'
import { cellsOf } from '../../support/written-table.js'

const rows = optionsTable().split('\n').slice(2).map(cellsOf)

it('lists every option, with its values, its default and what it changes', () => {
  expect(rows.map(([name]) => name)).toEqual(
    Object.keys(optionsFieldsAt([], undefined) ?? {}).map((name) => `\`${name}\``),
  )
  for (const [, values, byDefault, changes] of rows) {
    expect(values).toMatch(/\w/)
    expect(byDefault).toMatch(/\w/)
    expect(changes).toMatch(/^[A-Z`].*\.$/)
  }
})

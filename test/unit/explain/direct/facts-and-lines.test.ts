import { expect, it } from 'vitest'
import { line, lineOf } from '../../../../src/explain/direct/facts-and-lines.js'

it.each([
  ['no sentence gives no line', line(undefined, undefined), []],
  ['two sentences stand on one line', line('One.', undefined, 'Two.'), [{ says: undefined, text: 'One. Two.' }]],
  ['a line says what it is for', lineOf('help', 'Ask.'), [{ says: 'help', text: 'Ask.' }]],
])('%s', (_, lines, expected) => {
  expect(lines).toEqual(expected)
})

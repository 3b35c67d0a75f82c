import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { placeAt, placeOfJsonError } from '../../examples/place-of-json-error.js'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the place of the error of a JSON text', () => {
  it.each([
    ['{"scheme":"employee", broken', 1, 23],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['[1 2]', 1, 4],
    ['[1,]', 1, 4],
    ['{"a":1}}', 1, 8],
    ['{"a":[1}', 1, 8],
    ['{"a":"b', 1, 8],
    ['{"a":"\\x"}', 1, 7],
    ['{"a":"tab\t"}', 1, 10],
    ["{'a':1}", 1, 2],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['01', 1, 2],
    ['NaN', 1, 1],
    ['', 1, 1],
    ['{"a":', 1, 6],
    ['1,', 1, 2],
  ])('%j is line %d, column %d', (text, line, column) => {
    expect(placeOfJsonError(text)).toEqual({ line, column })
  })

  it('is found in long texts and in deep ones', () => {
    expect(placeOfJsonError(`"${'x'.repeat(10_000_000)}`)).toEqual({ line: 1, column: 10_000_002 })
    expect(placeOfJsonError('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 })
  })
})

const changed = fc
  .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', '\n'))
  .map(([text, at, without, more]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + more + text.slice(place + without)
  })

test.prop([fc.oneof(changed, fc.json(), fc.string())], { numRuns: 2000 })(
  'there is one where JSON.parse refuses, and all before it may begin a JSON text',
  (text) => {
    const place = placeOfJsonError(text)
    expect(place === undefined).toBe(isJson(text))
    if (place === undefined) return
    const lines = text.split('\n').slice(0, place.line)
    const before = lines
      .map((line, index) => (index === place.line - 1 ? line.slice(0, place.column - 1) : line))
      .join('\n')
    expect(placeAt(text, before.length)).toEqual(place)
    expect(placeOfJsonError(before) ?? place).toEqual(place)
  },
)

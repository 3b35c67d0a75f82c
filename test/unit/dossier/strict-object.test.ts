import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { strictObject } from '../../../src/dossier/strict-object.js'

const schema = strictObject({ route: z.enum(['A', 'B']), note: z.optional(z.string()) })

const briefly = (input: unknown) => {
  const { success, data, error } = schema.safeParse(input)
  return success ? data : error?.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('an object with a required and an optional key', () => {
  it.each([
    ['both', { route: 'A', note: 'x' }, { route: 'A', note: 'x' }],
    ['the required one alone, and no other key is added', { route: 'B' }, { route: 'B' }],
    ['the optional one left open', { route: 'B', note: undefined }, { route: 'B', note: undefined }],
    ['the optional one alone', { note: 'x' }, ['invalid_value route']],
    ['a value that is none of the choices', { route: 'C' }, ['invalid_value route']],
    ['a value of another type', { route: 'A', note: 5 }, ['invalid_type note']],
    ['another key', { route: 'A', remark: 'x' }, ['unrecognized_keys ']],
    ['no object', 'A', ['invalid_type ']],
  ])('%s', (_, input, expected) => {
    expect(briefly(input)).toStrictEqual(expected)
  })
})

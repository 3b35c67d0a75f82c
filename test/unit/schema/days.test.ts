import { describe, expect, it } from 'vitest'
import { schemaErrors } from '../../support/json-schemas.js'

const startingOn = (start: unknown) => ({ scheme: 'employee', employmentContract: true, incapacity: { start } })

describe('a day of the JSON Schema', () => {
  it.each([
    ['the first day of the range', '1900-01-01', true],
    ['the eve of it', '1899-12-31', false],
    ['the last day of the range', '2199-12-31', true],
    ['the day after', '2200-01-01', false],
    ['a day that does not exist', '2023-02-30', false],
    ['another way to write a day', '16-01-2023', false],
    ['a day with a time', '2023-01-16T00:00', false],
    ['a number', 20230116, false],
  ])('%s', (_, start, isDay) => {
    expect(schemaErrors('dossier', startingOn(start)).length === 0).toBe(isDay)
  })
})

import {
  dossierJsonSchema,
  dossierSchema,
  evaluationJsonSchema,
  evaluationSchema,
  eventSchema,
} from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import * as classic from 'zod'
import * as z from 'zod/mini'
import { sound } from '../../support/dossiers.js'
import { schemaErrors } from '../../support/json-schemas.js'

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

describe('the JSON Schemas', () => {
  it.each([
    ['a dossier', dossierJsonSchema, 'Dossier', ['Day', 'Dossier', 'DossierEvent']],
    [
      'an evaluation',
      evaluationJsonSchema,
      'Evaluation',
      [
        'Bearer',
        'Cause',
        'Consequence',
        'Day',
        'DossierStatus',
        'Evaluation',
        'Exclusion',
        'Finding',
        'Judgement',
        'Moment',
        'Need',
        'NormId',
        'Obligation',
        'ObligationState',
        'Otherwise',
        'Presumption',
        'RuleId',
        'Window',
      ],
    ],
  ])('%s has its title and the names of its parts', (_, made, title, parts) => {
    const schema = made()
    expect(schema).toMatchObject({ $schema: DRAFT, title })
    expect(Object.keys(schema['$defs'] ?? {}).sort()).toEqual(parts)
  })

  it('all but days are what zod makes of them', () => {
    expect(dossierJsonSchema()['$defs']).toHaveProperty('Dossier.type', 'object')
    expect(evaluationJsonSchema()['$defs']).toHaveProperty('Obligation.properties.norms.type', 'array')
  })

  it('the zod schemas bear the same names', () => {
    expect([dossierSchema, evaluationSchema, eventSchema].map((schema) => z.globalRegistry.get(schema))).toEqual([
      { id: 'Dossier', title: 'Dossier' },
      { id: 'Evaluation', title: 'Evaluation' },
      { id: 'DossierEvent' },
    ])
  })

  it('a day says to a reader which days there are', () => {
    expect(dossierJsonSchema()['$defs']).toHaveProperty(
      'Day',
      expect.objectContaining({
        type: 'string',
        format: 'date',
        description: expect.stringContaining('1900-01-01 to 2199-12-31'),
      }),
    )
  })

  it('the schemas are parts of larger ones, made with zod/mini or with zod', () => {
    const request = { dossier: sound }
    for (const larger of [
      z.strictObject({ dossier: dossierSchema }),
      classic.strictObject({ dossier: dossierSchema }),
    ]) {
      expect(larger.parse(request)).toEqual(request)
      expect(larger.safeParse({ dossier: { ...request.dossier, scheme: 'other' } }).success).toBe(false)
      expect(z.toJSONSchema(larger, { unrepresentable: 'any' }).$defs).toHaveProperty('Dossier.type', 'object')
    }
  })
})

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

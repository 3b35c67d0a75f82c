import type { StandardSchemaV1 } from '@standard-schema/spec'
import { dossierJsonSchema, dossierStandardSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { issuesOf, sound } from '../../support/dossiers.js'
import { exampleCases } from '../../support/example-cases.js'

/** A route of a framework that knows the standard and nothing of this package. */
const route =
  <Schema extends StandardSchemaV1>(
    schema: Schema,
    answer: (body: StandardSchemaV1.InferOutput<Schema>) => unknown,
  ): ((body: unknown) => Promise<unknown>) =>
  async (body) => {
    const result = await schema['~standard'].validate(body)
    if (result.issues !== undefined) return { status: 400, issues: result.issues }
    // SAFETY: that is what the standard promises of a value without issues.
    return { status: 200, body: answer(result.value as StandardSchemaV1.InferOutput<Schema>) }
  }

const startOf = route(dossierStandardSchema, ({ incapacity }) => incapacity.start)

describe('a framework that takes a Standard Schema', () => {
  it.each(exampleCases.map((one) => [one.name, one.dossier] as const))('accepts the example %s', async (_, dossier) => {
    expect(await startOf(JSON.parse(JSON.stringify(dossier)))).toEqual({ status: 200, body: dossier.incapacity.start })
  })

  it.each([
    ['what is no dossier', 'dossier'],
    ['a wrong shape', { ...sound, scheme: 'employe', remark: 'x' }],
    [
      'what contradicts itself, which no schema of zod sees',
      { ...sound, events: [{ type: 'referred', on: '2023-01-15' }] },
    ],
  ])('refuses %s with the issues of this package', async (_, body) => {
    expect(issuesOf(body).length).toBeGreaterThan(0)
    expect(await startOf(body)).toEqual({ status: 400, issues: issuesOf(body) })
  })

  it('gets a JSON Schema of the version that it wants, and an error for one that there is not', () => {
    const { version, vendor, jsonSchema } = dossierStandardSchema['~standard']
    expect([version, vendor]).toEqual([1, 'terug-naar-werk'])
    expect(jsonSchema.input({ target: 'draft-07' })).toEqual(dossierJsonSchema({ target: 'draft-07' }))
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toEqual(dossierJsonSchema())
    expect(() => jsonSchema.input({ target: 'openapi-3.0' })).toThrow(/draft-2020-12 or draft-07/)
  })
})

import { dossierJsonSchema, evaluationJsonSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { sound } from '../../support/dossiers.js'
import { exampleCases } from '../../support/example-cases.js'
import { schemaErrors } from '../../support/json-schemas.js'
import { caseVectors } from '../../support/vectors/case-vectors.js'

it.each([dossierJsonSchema, evaluationJsonSchema])(
  'names its draft, and has its definitions where that has them',
  (made) => {
    const schema = made({ target: 'draft-07' })
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(schema['definitions'] ?? {}).sort()).toEqual(Object.keys(made()['$defs'] ?? {}).sort())
    expect(JSON.stringify(schema)).not.toContain('$defs')
  },
)

const both = (kind: 'dossier' | 'evaluation', value: unknown) => [
  schemaErrors(kind, value),
  schemaErrors(kind, value, 'draft-07'),
]

describe('draft-07 validates as 2020-12 does', () => {
  it.each(exampleCases.map((one) => [one.name, one] as const))('the example %s', (_, { dossier, evaluation }) => {
    expect(both('dossier', dossier)).toEqual([[], []])
    expect(both('evaluation', evaluation)).toEqual([[], []])
  })

  it('every dossier of the vectors', () => {
    const all = caseVectors()
    expect(all.length).toBeGreaterThan(100)
    for (const { name, dossier } of all) expect(both('dossier', dossier), name).toEqual([[], []])
  })

  it.each([
    ['nothing', null],
    ['a day that does not exist', { ...sound, incapacity: { start: '2023-02-30' } }],
    ['an optional day that is none', { ...sound, incapacity: { start: '2023-01-16', endedOn: 'soon' } }],
    ['an id with a NUL', { ...sound, id: 'one\u0000' }],
    ['an id with half a character', { ...sound, id: 'one\uD83D' }],
    ['an unknown key', { ...sound, remark: 'x' }],
    ['a misspelt scheme', { ...sound, scheme: 'employe' }],
    ['an unknown event', { ...sound, events: [{ type: 'coffeeOffered', on: '2023-04-25' }] }],
    ['a wrong category', { ...sound, events: [{ type: 'capacityEstimated', on: '2023-04-25', category: 5 }] }],
  ])('and refuses %s', (_, value) => {
    const [newer = [], older] = both('dossier', value)
    expect(newer.length).toBeGreaterThan(0)
    expect(older).toEqual(newer)
  })
})

import { dossierJsonSchema } from 'terug-naar-werk/schema'
import { describe, expect, it } from 'vitest'
import { undescribed } from '../../../scripts/schemas/described-schema.js'
import { shippedSchemas } from '../../../scripts/schemas/shipped-schemas.js'
import { sound } from '../../support/dossiers.js'
import { validatorOf } from '../../support/json-schemas.js'

const schemas = shippedSchemas()

const schemaNamed = (wanted: string) => schemas.find(({ name }) => name === wanted)?.schema ?? {}

describe('the JSON Schemas as shipped', () => {
  it.each(schemas.map(({ name, schema }) => [name, schema] as const))(
    '%s describes every name and every property; a field without a description needs a doc comment on its type',
    (_, schema) => expect(undescribed(schema)).toEqual([]),
  )

  it('the schema as made has places without a description, so that the check above can fail', () => {
    expect(undescribed(dossierJsonSchema()).length).toBeGreaterThan(100)
    expect(undescribed(dossierJsonSchema({ target: 'draft-07' })).length).toBeGreaterThan(100)
  })

  it('says of an event what happened, which day `on` is and what each field holds', () => {
    const ended = {
      description: expect.stringMatching(/^The insured or the advising doctor reports or decides .* Norm FA-2\.$/),
      properties: expect.objectContaining({
        on: expect.objectContaining({ description: expect.stringContaining('the end itself is `lastDay`') }),
        lastDay: expect.objectContaining({ description: 'The last day of the incapacity.' }),
      }),
    }
    expect(schemaNamed('dossier')).toHaveProperty(
      '$defs.DossierEvent.oneOf',
      expect.arrayContaining([expect.objectContaining(ended)]),
    )
  })

  it.each([
    ['dossier', 'Dossier.properties.scheme', 'The scheme of the insured.'],
    ['dossier', 'Dossier.properties.incapacity.properties.start', 'as the advising doctor fixed it'],
    ['evaluation', 'Obligation.properties.state', 'Where the step stands'],
    ['evaluation', 'ObligationState', '- `overdue`: its last day has passed'],
    ['evaluation', 'Obligation.properties.countedFrom.properties.posted', 'posted the questionnaire'],
    ['evaluation', 'Evaluation.properties.chosen.properties.readings.properties.RD-6', 'months'],
  ])('takes the description of %s %s from the source', (name, place, says) => {
    expect(schemaNamed(name)).toHaveProperty(`$defs.${place}.description`, expect.stringContaining(says))
  })

  it('stays a schema that a strict validator takes', () => {
    const ajv = validatorOf('draft-2020-12')
    expect(ajv.validate(schemaNamed('dossier'), sound)).toBe(true)
    expect(ajv.validate(schemaNamed('dossier'), { ...sound, scheme: 'other' })).toBe(false)
  })
})

import { amendmentsJsonSchema, rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'

describe('the JSON Schema of a list of amendments', () => {
  it('is one of 2020-12 where nothing else is asked for', () => {
    expect(amendmentsJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Amendments',
      type: 'array',
      maxItems: 100,
      items: { $ref: '#/$defs/ProposedAmendment' },
    })
    expect(amendmentsJsonSchema({ target: 'draft-07' })).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
    })
  })

  it('names each of its parts as its type is named', () => {
    expect(amendmentsJsonSchema()).toHaveProperty('$defs', expect.any(Object))
    expect(Object.keys(Object(amendmentsJsonSchema()['$defs'])).toSorted()).toEqual([
      'Day',
      'DaysBoundary',
      'ExclusionChange',
      'ListedBoundary',
      'MonthBoundary',
      'MonthsBeforeBoundary',
      'NormId',
      'PresumptionChange',
      'ProposedAmendment',
      'ProposedBoundary',
      'ProposedInForce',
      'ProposedLaw',
      'ProposedMaximum',
      'ProposedRecurrence',
      'ProposedWindow',
      'RateChange',
      'RecordEnd',
      'RepeatedStepChange',
      'ShiftedBoundary',
      'StepChange',
      'WithinMonthsBoundary',
    ])
  })

  it.each<[string, readonly string[]]>([
    ['RepeatedStepChange', ['ziv.review']],
    ['ExclusionChange', rulebook.exclusions.map(({ ground }) => ground)],
    ['PresumptionChange', ['presumption.codex', 'presumption.ziv', 'presumption.fund']],
    ['RateChange', rulebook.consequences.map(({ id }) => id)],
    ['StepChange', rulebook.obligations.map(({ id }) => id).filter((id) => id !== 'ziv.review')],
  ])('a %s may name these records', (name, records) => {
    expect(amendmentsJsonSchema()).toHaveProperty(['$defs', name, 'properties', 'record', 'enum'], records)
  })
})

import { readings } from 'terug-naar-werk/law'
import { dossierJsonSchema, evaluationJsonSchema } from 'terug-naar-werk/schema'

interface Schema {
  readonly [keyword: string]: unknown
}

const defsOf = (schema: Schema): { readonly [name: string]: Schema } =>
  // SAFETY: zod writes every named schema into $defs, as an object.
  schema['$defs'] as { readonly [name: string]: Schema }

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })

const listOf = (schema: Schema): Schema => ({ type: 'array', minItems: 1, items: schema })

const object = (properties: { readonly [name: string]: Schema }, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

/** The same object, of which any field may be left out. */
const partOf = (schema: Schema | undefined, changed: { readonly [name: string]: Schema } = {}): Schema => ({
  type: 'object',
  // SAFETY: only schemas of objects are passed, and those have properties.
  properties: { ...(schema?.['properties'] as object), ...changed },
  additionalProperties: false,
})

const byKey = (schema: Schema): Schema => ({ type: 'object', additionalProperties: orNull(schema), minProperties: 1 })

const text = { type: 'string', minLength: 1 }

const count = { type: 'integer', minimum: 0 }

const convention = { enum: ['quantieme', 'sameDate'] }

const evaluation = defsOf(evaluationJsonSchema())

const fixedReading = object(
  {
    reading: { type: 'string', pattern: '^RD-[1-9][0-9]?(:[A-Za-z]+)?$' },
    window: ref('Window'),
    state: ref('ObligationState'),
  },
  ['state'],
)

const fixedReadings = { type: 'array', items: fixedReading }

const chosenReadings = partOf(undefined, {
  ...Object.fromEntries(
    Object.entries(readings)
      .filter(([, { selectable }]) => selectable)
      .map(([id, { default: byDefault, others }]) => [id, { enum: [byDefault, ...others].map(({ value }) => value) }]),
  ),
})

const expected = {
  ...partOf(undefined, {
    status: ref('DossierStatus'),
    obligations: byKey(
      partOf(evaluation['Obligation'], { window: partOf(evaluation['Window']), readings: fixedReadings }),
    ),
    exclusions: byKey(partOf(evaluation['Exclusion'])),
    presumption: orNull(partOf(evaluation['Presumption'], { readings: fixedReadings })),
    consequences: byKey(partOf(evaluation['Consequence'])),
    findings: byKey(partOf(evaluation['Finding'], { obligation: orNull(text) })),
    needs: byKey(partOf(evaluation['Need'])),
    judgements: byKey(partOf(evaluation['Judgement'], { obligation: orNull(text) })),
    notices: byKey(partOf(undefined)),
    otherwise: byKey(partOf(evaluation['Consequence'])),
  }),
  minProperties: 1,
}

const options = object(
  {
    asOf: ref('Day'),
    knownOn: ref('Day'),
    readings: chosenReadings,
    rollOver: { enum: ['none', 'nextWorkingDay'] },
    saturday: { enum: ['working', 'free'] },
    settledReadings: { type: 'boolean' },
    requireCoverage: { const: 'confirmed' },
  },
  ['knownOn', 'readings', 'rollOver', 'saturday', 'settledReadings', 'requireCoverage'],
)

const days = { convention, from: ref('Day'), until: ref('Day') }

const head = { package: { const: 'terug-naar-werk' }, version: text }

/** The JSON Schema (2020-12) of the vectors; dossiers and names as in the other schemas of the package. */
export const vectorsJsonSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Vectors of terug-naar-werk',
  type: 'object',
  properties: { kind: { enum: ['cases', 'calendar'] } },
  required: ['kind'],
  if: { properties: { kind: { const: 'cases' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nothing awaits this object.
  then: ref('Cases'),
  else: ref('Calendar'),
  $defs: {
    Cases: object({
      kind: { const: 'cases' },
      ...head,
      rulebook: { type: 'string', description: 'The fingerprint of the rulebook with which they were written' },
      lawUpTo: { ...ref('Day'), description: 'The first day of the newest text of law that the rules hold' },
      cases: listOf(ref('Case')),
    }),
    Case: object({
      name: text,
      title: text,
      norms: { type: 'array', items: ref('NormId') },
      dossier: ref('Dossier'),
      options,
      expect: expected,
    }),
    Calendar: object({
      kind: { const: 'calendar' },
      ...head,
      range: object({ first: ref('Day'), last: ref('Day') }),
      counts: listOf(ref('Count')),
      periods: listOf(ref('Period')),
      periodsFrom: text,
    }),
    Count: object(
      {
        name: text,
        day: ref('Day'),
        count: { enum: ['days', 'month', 'countedFrom', 'within'] },
        number: count,
        ...days,
        other: orNull(object(days, ['from'])),
      },
      ['convention', 'from'],
    ),
    Period: object({
      name: text,
      day: ref('Day'),
      years: count,
      months: count,
      days: count,
      up: ref('Day'),
      down: ref('Day'),
    }),
    ...defsOf(dossierJsonSchema()),
    ...Object.fromEntries(
      ['NormId', 'RuleId', 'Bearer', 'Cause', 'Moment', 'Window', 'DossierStatus', 'ObligationState'].map((name) => [
        name,
        evaluation[name],
      ]),
    ),
  },
})

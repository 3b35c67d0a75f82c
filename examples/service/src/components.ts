import { audiences, languages } from 'terug-naar-werk'
import dossierFile from 'terug-naar-werk/schema/dossier.json' with { type: 'json' }
import evaluationFile from 'terug-naar-werk/schema/evaluation.json' with { type: 'json' }
import { problemStatuses } from './problem-texts.js'
import type { Settings } from './settings.js'

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown }

/**
 * The schemas by name. `Dossier`, its events and `Evaluation` are those of the package. Each event has a name of its own,
 * so that a generated client has a class for each.
 */
export const componentsOf = ({ mostEvents }: Pick<Settings, 'mostEvents'>): { readonly [name: string]: Schema } => {
  const { Dossier, DossierEvent, ...days } = schemasIn(dossierFile.$defs)
  const { Evaluation = {}, ...parts } = schemasIn(evaluationFile.$defs)
  const events = Object.fromEntries(partsOf(DossierEvent, 'oneOf').map((event) => [nameOf(event), event]))
  return {
    Dossier: withMostEvents(Dossier, mostEvents),
    DossierEvent: {
      description: 'What has happened on a day.',
      oneOf: Object.keys(events).map((name) => ({ $ref: `${name}#` })),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(
          Object.entries(events).map(([name, event]) => [typeOf(event), `#/components/schemas/${name}`]),
        ),
      },
    },
    ...events,
    ...days,
    Evaluation,
    ...parts,
    Options: optionsSchema(Evaluation),
    EvaluationRequest: request({}, {}),
    ExplanationRequest: request(
      { key: 'estimate.first' },
      {
        key: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
          description: 'The key of a part of the evaluation, or a rule, a ground or a place that gave none.',
        },
      },
    ),
    AgendaRequest: request(
      { until: '2023-12-31' },
      {
        until: { $ref: 'Day#', description: 'The last day of the agenda; `asOf` is the first.' },
      },
    ),
    Explanation,
    Agendas,
    Problem,
  }
}

/** What every request shows as an example; invented. */
const EXAMPLE = {
  dossier: {
    scheme: 'employee',
    employmentContract: true,
    incapacity: { start: '2022-10-31' },
    events: [{ type: 'questionnaireSent', on: '2023-01-09', route: 'A' }],
  },
  options: { asOf: '2023-02-28' },
}

const request = (example: object, more: { readonly [key: string]: Schema }): Schema => ({
  type: 'object',
  properties: { dossier: { $ref: 'Dossier#' }, options: { $ref: 'Options#' }, ...more },
  required: ['dossier', 'options', ...Object.keys(more)],
  additionalProperties: false,
  examples: [{ ...EXAMPLE, ...example }],
})

/** An evaluation repeats the options that were chosen: their schemas are those of the options. */
const optionsSchema = (evaluation: Schema): Schema => {
  const { knownOn, readings } = objectAt(objectAt(objectAt(evaluation, 'properties'), 'chosen'), 'properties')
  return {
    type: 'object',
    properties: {
      asOf: { $ref: 'Day#', description: 'The day of the evaluation.' },
      knownOn,
      readings: { ...asSchema(readings), readOnly: false },
      rollOver: { type: 'string', enum: ['none', 'nextWorkingDay'] },
      saturday: { type: 'string', enum: ['working', 'free'] },
      settledReadings: { type: 'boolean' },
    },
    required: ['asOf'],
    additionalProperties: false,
  }
}

const Explanation: Schema = {
  type: 'object',
  properties: {
    key: { type: 'string' },
    language: { type: 'string', enum: languages },
    audience: { type: 'string', enum: audiences },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        properties: { kind: { type: 'string' }, text: { type: 'string' } },
        required: ['kind', 'text'],
        additionalProperties: true,
      },
      description: 'The facts as data, each with its sentence.',
    },
    text: { type: 'string', description: 'What the reader reads.' },
  },
  required: ['key', 'language', 'audience', 'steps', 'text'],
}

const AgendaStep: Schema = {
  type: 'object',
  properties: {
    key: { type: 'string' },
    rule: { $ref: 'RuleId#' },
    variant: { type: 'string' },
    modality: { type: 'string', enum: ['duty', 'power'] },
    window: { $ref: 'Window#' },
    norms: { type: 'array', items: { $ref: 'NormId#' } },
    reason: { type: 'string', enum: ['overdue', 'open', 'opens', 'arises'] },
    on: { $ref: 'Day#' },
    fallsDue: { type: 'boolean' },
  },
  required: ['key', 'rule', 'variant', 'modality', 'window', 'norms', 'reason', 'on', 'fallsDue'],
}

const Agendas: Schema = {
  type: 'object',
  properties: {
    agendas: {
      type: 'array',
      items: {
        type: 'object',
        properties: { bearer: { $ref: 'Bearer#' }, steps: { type: 'array', items: AgendaStep } },
        required: ['bearer', 'steps'],
      },
    },
  },
  required: ['agendas'],
}

const Problem: Schema = {
  description: 'A problem (RFC 9457), in the language of the caller.',
  type: 'object',
  properties: {
    type: {
      type: 'string',
      enum: Object.keys(problemStatuses).map((kind) => `urn:problem-type:terug-naar-werk:${kind}`),
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          detail: { type: 'string' },
          pointer: {
            type: 'string',
            description: 'A JSON Pointer into the body; only for who may know of medical facts.',
          },
          allowed: { type: 'array', items: { type: ['string', 'number'] } },
          minimum: { type: ['string', 'number'] },
          maximum: { type: ['string', 'number'] },
          nearest: { type: 'string' },
          more: { type: 'integer' },
        },
        required: ['code', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status'],
}

const withMostEvents = (dossier: Schema | undefined, mostEvents: number): Schema => {
  const properties = objectAt(dossier, 'properties')
  return {
    ...dossier,
    properties: { ...properties, events: { ...objectAt(properties, 'events'), maxItems: mostEvents } },
  }
}

/** The name of the schema of an event: `QuestionnaireSentEvent` of `questionnaireSent`. */
const nameOf = (event: Schema): string => {
  const type = typeOf(event)
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}Event`
}

const typeOf = (event: Schema): string => String(objectAt(objectAt(event, 'properties'), 'type')['const'])

/** The definitions of a file of the package, with references as Fastify writes them. */
const schemasIn = (definitions: object): { readonly [name: string]: Schema } =>
  Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [name, asSchema(referring(schema))]))

const referring = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(referring)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([key, part]) =>
    key === '$ref' && typeof part === 'string' ? [key, `${part.replace('#/$defs/', '')}#`] : [key, referring(part)],
  )
  return Object.fromEntries(hasWholeNumbers(value) ? [...parts, ['type', 'integer']] : parts)
}

/** A generator for Java has no list of the numbers 1, 2, 3 and 4 unless they are integers. */
const hasWholeNumbers = (schema: object): boolean =>
  'enum' in schema && Array.isArray(schema.enum) && schema.enum.every(Number.isInteger)

const objectAt = (schema: unknown, key: string): Schema => asSchema(asSchema(schema)[key])

const partsOf = (schema: unknown, key: string): readonly Schema[] => {
  const parts = asSchema(schema)[key]
  return Array.isArray(parts) ? parts.map(asSchema) : []
}

const asSchema = (value: unknown): Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

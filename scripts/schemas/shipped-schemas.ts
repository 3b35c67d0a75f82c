import { readings } from 'terug-naar-werk/law'
import { amendmentsJsonSchema } from 'terug-naar-werk/rulebook'
import { dossierJsonSchema, evaluationJsonSchema, type JsonSchema, type JsonSchemaTarget } from 'terug-naar-werk/schema'
import { initialCapital } from '../../src/explain/texts/initial-capital.js'
import { otherAnchors } from '../descriptions/codes/anchors.js'
import { grounds } from '../descriptions/codes/exclusions.js'
import { describeEvents } from './describe-events.js'
import { definition, describeDefinitions } from './described-schema.js'
import { type DocumentedType, documentedTypes } from './doc-comments.js'

/** A JSON Schema as shipped, and the name of its file. */
interface ShippedSchema {
  readonly name: string
  readonly schema: JsonSchema
  /** Whether only programs read it. */
  readonly isForPrograms: boolean
}

const named: { readonly [name: string]: string } = { ...otherAnchors.meanings, ...grounds.meanings }

const questions: { readonly [id: string]: { readonly question: string } } = readings

/** The keys that no type declares one by one: the anchors, the grounds, and the questions on which the sources differ. */
const ofKey = (key: string): string | undefined => {
  const meaning = named[key]
  return meaning === undefined ? questions[key]?.question : `${initialCapital(meaning)}.`
}

// SAFETY: what is JSON stays what it is.
const copyOf = (schema: JsonSchema): JsonSchema => JSON.parse(JSON.stringify(schema)) as JsonSchema

const described = (made: JsonSchema, typeNamed: (name: string) => DocumentedType): JsonSchema => {
  const schema = copyOf(made)
  const events = definition(schema, 'DossierEvent')
  if (events !== undefined) describeEvents(events)
  describeDefinitions(schema, typeNamed, ofKey)
  return schema
}

const targets: readonly (readonly [target: JsonSchemaTarget, ending: string, isForPrograms: boolean])[] = [
  ['draft-2020-12', '', false],
  ['draft-07', '.draft-07', true],
]

/** What the doc comments of the public types say. */
export const publicTypes = (): ((name: string) => DocumentedType) =>
  documentedTypes(['src/index.ts', 'src/rulebook/index.ts'])

/** The JSON Schemas as shipped: with a description at every name and every property. */
export const shippedSchemas = (): readonly ShippedSchema[] => {
  const typeNamed = publicTypes()
  return targets.flatMap(([target, ending, isForPrograms]) =>
    [
      { name: `dossier${ending}`, made: dossierJsonSchema({ target }) },
      { name: `evaluation${ending}`, made: evaluationJsonSchema({ target }) },
      { name: `amendments${ending}`, made: amendmentsJsonSchema({ target }) },
    ].map(({ name, made }) => ({ name, schema: described(made, typeNamed), isForPrograms })),
  )
}

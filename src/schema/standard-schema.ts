import type { Issue } from '../calendar/issue.js'
import type { Dossier } from '../dossier/dossier.js'
import { parseDossier } from '../dossier/parse-dossier.js'
import { dossierJsonSchema, type JsonSchema, jsonSchemaTargets } from './json-schema.js'

/**
 * What a framework needs to check a value: [Standard Schema](https://standardschema.dev), version 1, with its part that
 * gives a JSON Schema. The issues are those of this package.
 * @category Parsing
 */
export interface StandardSchema<Output> {
  /** What the standard asks for. */
  readonly '~standard': StandardProperties<Output>
}

/**
 * The properties of a {@link StandardSchema}.
 * @category Parsing
 */
export interface StandardProperties<Output> {
  /** The version of the standard. */
  readonly version: 1
  /** The name of this package. */
  readonly vendor: string
  /** Checks a value; never throws, and never gives a promise. */
  readonly validate: (value: unknown) => StandardResult<Output>
  /** The JSON Schema of what goes in and of what comes out, which are the same. */
  readonly jsonSchema: {
    /** Of what goes in; throws a `RangeError` for a target other than `draft-2020-12` and `draft-07`. */
    readonly input: (options: { readonly target: string }) => Record<string, unknown>
    /** Of what comes out; throws as `input` does. */
    readonly output: (options: { readonly target: string }) => Record<string, unknown>
  }
  /** Only for the compiler: it is never there. */
  readonly types?: { readonly input: unknown; readonly output: Output } | undefined
}

/**
 * What comes of a check by a {@link StandardSchema}: a value, or at least one issue.
 * @category Parsing
 */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] }

const jsonSchema = ({ target }: { readonly target: string }): JsonSchema => {
  const known = jsonSchemaTargets.find((one) => one === target)
  // The standard asks for it: a schema of another version would be taken for one of this.
  if (known === undefined)
    throw new RangeError(`No JSON Schema of that version: choose ${jsonSchemaTargets.join(' or ')}.`)
  return dossierJsonSchema({ target: known })
}

/**
 * The whole check of a dossier, contradictions included, for frameworks that take a Standard Schema, such as Hono, tRPC
 * and Fastify. It accepts what `parseDossier` accepts, and gives the same issues.
 *
 * Some frameworks repeat the refused value in their response, and it may be medical: respond with the issues alone. The
 * page docs/either.md shows how, for Hono and for others.
 *
 * @example
 * ```ts
 * import { dossierStandardSchema } from 'terug-naar-werk/schema'
 * const { validate } = dossierStandardSchema['~standard']
 * const sound = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }
 * validate(sound) // => { value: sound }
 * const refused = validate({ ...sound, events: [{ type: 'referred', on: '2023-01-15' }] })
 * refused.issues?.map(({ code, path }) => [code, path.join('.')]) // => [['event.beforeIncapacity', 'events.0.on']]
 * ```
 * @category Parsing
 */
export const dossierStandardSchema: StandardSchema<Dossier> = {
  '~standard': {
    version: 1,
    vendor: 'terug-naar-werk',
    validate: (value) => {
      const parsed = parseDossier(value)
      return parsed._tag === 'Right' ? { value: parsed.right } : { issues: parsed.left }
    },
    jsonSchema: { input: jsonSchema, output: jsonSchema },
  },
}

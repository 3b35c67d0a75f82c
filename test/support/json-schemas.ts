import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { amendmentsJsonSchema } from 'terug-naar-werk/rulebook'
import { dossierJsonSchema, evaluationJsonSchema, type JsonSchemaTarget } from 'terug-naar-werk/schema'

const kinds = { dossier: dossierJsonSchema, evaluation: evaluationJsonSchema, amendments: amendmentsJsonSchema }

type Kind = keyof typeof kinds

/** A strict validator of a draft, with the formats. */
export const validatorOf = (target: JsonSchemaTarget): Ajv => {
  const options = { strict: true, allErrors: true }
  const ajv = target === 'draft-07' ? new Ajv(options) : new Ajv2020(options)
  // The package is CommonJS; its default export is the plugin.
  addFormats.default(ajv)
  return ajv
}

const compiled = (target: JsonSchemaTarget): { readonly [kind in Kind]: ValidateFunction } => {
  const ajv = validatorOf(target)
  return {
    dossier: ajv.compile(kinds.dossier({ target })),
    evaluation: ajv.compile(kinds.evaluation({ target })),
    amendments: ajv.compile(kinds.amendments({ target })),
  }
}

const validators = { 'draft-2020-12': compiled('draft-2020-12'), 'draft-07': compiled('draft-07') }

/** What ajv says against a value, by the shipped JSON Schema; nothing when it is valid. */
export const schemaErrors = (
  kind: Kind,
  value: unknown,
  target: JsonSchemaTarget = 'draft-2020-12',
): readonly string[] => {
  const validate = validators[target][kind]
  if (validate(JSON.parse(JSON.stringify(value)))) return []
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

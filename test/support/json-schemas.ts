import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { dossierJsonSchema, evaluationJsonSchema } from 'terug-naar-werk/schema'

const ajv = new Ajv2020({ strict: true, allErrors: true })
// The package is CommonJS; its default export is the plugin.
addFormats.default(ajv)

const validators = { dossier: ajv.compile(dossierJsonSchema()), evaluation: ajv.compile(evaluationJsonSchema()) }

/** What ajv says against a value, by the shipped JSON Schema; nothing when it is valid. */
export const schemaErrors = (kind: keyof typeof validators, value: unknown): readonly string[] => {
  const validate = validators[kind]
  if (validate(JSON.parse(JSON.stringify(value)))) return []
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

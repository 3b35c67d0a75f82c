import * as z from 'zod/mini'
import { field } from '../dossier/border.js'
import { nearestWord } from '../dossier/nearest-word.js'
import { anyRecord, fieldsOfEnd, fieldsOfKind, lawForms } from './amendment-schema.js'
import { kindOfRecord, recordsOfKind } from './records.js'

/** The schema for the record that an amendment names, so that each issue is of the fields that this record has. @internal */
export const schemaFor = (element: unknown): z.ZodMiniType => {
  const shape = { law: typeof field(element, 'law') === 'string' ? lawForms.id : lawForms.text, record: anyRecord }
  const fields = fieldsFor(element)
  return fields === undefined ? z.looseObject(shape) : z.strictObject({ ...shape, ...fields })
}

/** The fields that an amendment may have; undefined where nobody can tell which record it means. @internal */
export const fieldsFor = (element: unknown): z.core.$ZodShape | undefined => {
  if (field(element, 'ended') !== undefined) return fieldsOfEnd
  const record = textIn(element, 'record')
  const kind = kindOfRecord(record && nearestWord(record, recordsOfKind()))
  return kind && fieldsOfKind[kind]
}

/** A field that is a text. @internal */
export const textIn = (value: unknown, key: string): string | undefined => {
  const found = field(value, key)
  return typeof found === 'string' ? found : undefined
}

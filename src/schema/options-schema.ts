import * as z from 'zod'
import { channelSchema, daySchema } from '../dossier/event-schema.js'
import type { FieldsAt } from '../dossier/schema-issues.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { answerSchemas } from './answer-schemas.js'
import { normSchema } from './norm-schema.js'

/** Longer lists are refused before anyone looks at what they hold. */
const LONGEST_LIST = 100

const rowFields = {
  channels: z.array(channelSchema).max(LONGEST_LIST).readonly(),
  basis: z.enum(['source', 'inferred', 'confirmed']),
  norms: z.array(normSchema).max(LONGEST_LIST).readonly(),
}

const row = z.strictObject(rowFields).readonly()

/** A row for each contact moment: a table with a gap would leave a contact without an answer. */
const rows = {
  questionnaireNotReceived: row,
  firstContact: row,
  afterRefusal: row,
  followUpInterview: row,
  other: row,
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const someAnswers = z.strictObject(answerSchemas).partial()

/** A map has no key that is a question: it would be read as no answer at all, and so as the defaults. */
const readings = z.preprocess((value, { issues }) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value))
    issues.push({ code: 'invalid_type', expected: 'plain object', input: value })
  return value
}, someAnswers.readonly())

const fields = {
  asOf: daySchema,
  knownOn: daySchema.optional(),
  readings: readings.optional(),
  rollOver: z.enum(['none', 'nextWorkingDay']).optional(),
  channels: z.strictObject(rows).readonly().optional(),
  requireCoverage: z.literal('confirmed').optional(),
}

/** The shape by itself, which a type test holds equal to the type `EvaluateOptions`. @internal */
export const optionsShape = z.strictObject(fields).readonly()

/** @internal */
export const optionsSchema: z.ZodType<EvaluateOptions> = optionsShape

/** The fields of the object at a path: of the options, the readings, the channels, or one row of them. @internal */
export const optionsFieldsAt: FieldsAt = ([part, moment]) => {
  if (part === undefined) return fields
  if (part === 'readings') return someAnswers.shape
  return moment === undefined ? rows : rowFields
}

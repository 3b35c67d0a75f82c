import * as z from 'zod'
import { channelSchema, daySchema } from '../dossier/event-schema.js'
import type { EvaluateOptions } from '../evaluation/options.js'
import { answerSchemas } from './answer-schemas.js'
import { normSchema } from './norm-schema.js'

/** Longer lists are refused before anyone looks at what they hold. */
const LONGEST_LIST = 100

const row = z
  .strictObject({
    channels: z.array(channelSchema).max(LONGEST_LIST).readonly(),
    basis: z.enum(['source', 'inferred', 'confirmed']),
    norms: z.array(normSchema).max(LONGEST_LIST).readonly(),
  })
  .readonly()

/** A row for each contact moment: a table with a gap would leave a contact without an answer. */
const matrix = z
  .strictObject({
    questionnaireNotReceived: row,
    firstContact: row,
    afterRefusal: row,
    followUpInterview: row,
    other: row,
  })
  .readonly()

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** A map has no key that is a question: it would be read as no answer at all, and so as the defaults. */
const readings = z.preprocess((value, { issues }) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value))
    issues.push({ code: 'invalid_type', expected: 'plain object', input: value })
  return value
}, z.strictObject(answerSchemas).partial().readonly())

/** The shape by itself, which a type test holds equal to the type `EvaluateOptions`. @internal */
export const optionsShape = z
  .strictObject({
    asOf: daySchema,
    knownOn: daySchema.optional(),
    readings: readings.optional(),
    rollOver: z.enum(['none', 'nextWorkingDay']).optional(),
    channels: matrix.optional(),
    requireCoverage: z.literal('confirmed').optional(),
  })
  .readonly()

/** @internal */
export const optionsSchema: z.ZodType<EvaluateOptions> = optionsShape

import * as z from 'zod/mini'
import { channelSchema, daySchema } from '../dossier/event-fields.js'
import type { FieldsAt } from '../dossier/schema-issues.js'
import { strictObject } from '../dossier/strict-object.js'
import { type EvaluateOptions, rollOvers, saturdays } from '../evaluation/options.js'
import type { Question } from '../law/answers.js'
import { channelBases, contactMoments } from '../law/channel-matrix.js'
import { answerSchemas } from './answer-schemas.js'
import { normSchema } from './norm-schema.js'
import { sameForEach } from './same-for-each.js'

/** Longer lists are refused before anyone looks at what they hold. */
const LONGEST_LIST = 100

const rowFields = {
  channels: z.readonly(z.array(channelSchema).check(z.maxLength(LONGEST_LIST))),
  basis: z.enum(channelBases),
  norms: z.readonly(z.array(normSchema).check(z.maxLength(LONGEST_LIST))),
}

/** A row for each contact moment: a table with a gap would leave a contact without an answer. */
const rows = sameForEach(contactMoments, z.readonly(strictObject(rowFields)))

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

type AnswerFields = { readonly [question in Question]: z.ZodMiniOptional<(typeof answerSchemas)[question]> }

// SAFETY: one field is made for each question, and no other.
const answerFields = Object.fromEntries(
  Object.entries(answerSchemas).map(([question, schema]) => [question, z.optional(schema)]),
) as AnswerFields

const someAnswers = strictObject(answerFields)

/** A map has no key that is a question: it would be read as no answer at all, and so as the defaults. */
const plain = z.transform<unknown, z.input<typeof someAnswers>>((value, { issues }) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value))
    issues.push({ code: 'invalid_type', expected: 'plain object', input: value })
  // SAFETY: whatever it is, the schema of the answers looks at it next.
  return value as z.input<typeof someAnswers>
})

const fields = {
  asOf: daySchema,
  knownOn: z.optional(daySchema),
  readings: z.optional(z.pipe(plain, z.readonly(someAnswers))),
  rollOver: z.optional(z.enum(rollOvers)),
  saturday: z.optional(z.enum(saturdays)),
  settledReadings: z.optional(z.boolean()),
  channels: z.optional(z.readonly(strictObject(rows))),
  requireCoverage: z.optional(z.literal('confirmed')),
}

/** The shape by itself, which a type test holds equal to the type `EvaluateOptions`. @internal */
export const optionsShape = z.readonly(strictObject(fields))

/** @internal */
export const optionsSchema: z.ZodMiniType<EvaluateOptions> = optionsShape

/** The fields of the object at a path: of the options, the readings, the channels, or one row of them. @internal */
export const optionsFieldsAt: FieldsAt = ([part, moment]) => {
  if (part === undefined) return fields
  if (part === 'readings') return answerFields
  return moment === undefined ? rows : rowFields
}

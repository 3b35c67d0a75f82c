import * as z from 'zod'
import type { Dossier } from './dossier.js'
import { daySchema, days, eventSchema } from './event-schema.js'

/** More events than this are refused: no case has them, and an evaluation must stay bounded. @internal */
export const MOST_EVENTS = 10_000

const fields = {
  id: z.string().min(1).max(128).optional(),
  scheme: z.enum(['employee', 'unemployed', 'selfEmployed']),
  employmentContract: z.boolean(),
  incapacity: z.strictObject({
    start: daySchema,
    recognised: z.boolean().optional(),
    certifiedUntil: daySchema.optional(),
    endedOn: daySchema.optional(),
  }),
  events: z.array(eventSchema).max(MOST_EVENTS).optional(),
}

/**
 * The schema of a dossier: shapes and values only. `parseDossier` uses it and then looks for
 * facts that contradict each other, which no schema can express.
 *
 * @example
 * ```ts
 * import { dossierSchema } from 'terug-naar-werk/schema'
 * dossierSchema.safeParse({
 *   scheme: 'employee',
 *   employmentContract: true,
 *   incapacity: { start: '2023-01-16' },
 * }).success // => true
 * ```
 * @category Dossier
 */
export const dossierSchema: z.ZodType<Dossier> = z.strictObject(fields).meta({ id: 'Dossier', title: 'Dossier' })

type Fields = { readonly [key: string]: z.ZodType }

/** The fields of the object at a path: of the dossier, its incapacity, or an event of a type. @internal */
export const dossierFieldsAt = ({ length }: readonly unknown[], object: unknown): Fields => {
  switch (length) {
    case 0:
      return fields
    case 1:
      return fields.incapacity.shape
    case 2:
      return fieldsOfEvent(Reflect.get(Object(object), 'type'))
    default:
      return {}
  }
}

const fieldsOfEvent = (type: unknown): Fields =>
  eventSchema.options.find(({ shape }) => shape.type.value === type)?.shape ?? days

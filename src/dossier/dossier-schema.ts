import * as z from 'zod/mini'
import { schemes } from '../law/scheme.js'
import type { Dossier, Incapacity } from './dossier.js'
import { daySchema, days, type FieldSchemas } from './event-fields.js'
import { eventSchema, schemaOfType } from './event-schema.js'
import { opaqueText } from './opaque-text.js'
import { strictObject } from './strict-object.js'

/** More events than this are refused: no case has them, and an evaluation must stay bounded. @internal */
export const MOST_EVENTS = 10_000

const incapacity = {
  start: daySchema,
  recognised: z.optional(z.boolean()),
  certifiedUntil: z.optional(daySchema),
  endedOn: z.optional(daySchema),
} satisfies FieldSchemas<Incapacity>

const fields = {
  id: z.optional(opaqueText(128)),
  scheme: z.enum(schemes),
  employmentContract: z.boolean(),
  employmentContractRef: z.optional(opaqueText(64)),
  incapacity: strictObject(incapacity),
  pensionAgeReachedOn: z.optional(daySchema),
  events: z.optional(z.array(eventSchema).check(z.maxLength(MOST_EVENTS))),
} satisfies FieldSchemas<Dossier>

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
export const dossierSchema: z.ZodMiniType<Dossier> = strictObject(fields).register(z.globalRegistry, {
  id: 'Dossier',
  title: 'Dossier',
})

/** The fields of the object at a path: of the dossier, its incapacity, or an event of a type. @internal */
export const dossierFieldsAt = ({ length }: readonly unknown[], object: unknown): z.core.$ZodShape => {
  switch (length) {
    case 0:
      return fields
    case 1:
      return incapacity
    case 2:
      return schemaOfType(Reflect.get(Object(object), 'type'))?._zod.def.shape ?? days
    default:
      return {}
  }
}

import * as z from 'zod/mini'
import { ZodMiniType } from 'zod/mini'
import { $constructor } from 'zod/v4/core'
import type { DossierEvent } from './event.js'
import { days, furtherFields } from './event-fields.js'
import type { EventType } from './event-order.js'
import { isObject, type StrictObject, strictObject } from './strict-object.js'

// SAFETY: the table has a row for each type and no other, by its own type.
const types = Object.keys(furtherFields) as EventType[]

const isEventType = (type: unknown): type is EventType => typeof type === 'string' && Object.hasOwn(furtherFields, type)

const schemas: { [type in EventType]?: StrictObject } = {}

/** The schema of the events of one type, made when the first of them is read. */
const schemaOf = (type: EventType): StrictObject => {
  const schema = schemas[type] ?? strictObject({ type: z.literal(type), ...days, ...furtherFields[type] })
  schemas[type] = schema
  return schema
}

/** The schema of the events of one type; none for what is no type. @internal */
export const schemaOfType = (type: unknown): StrictObject | undefined =>
  isEventType(type) ? schemaOf(type) : undefined

interface EventSchema extends z.ZodMiniType<DossierEvent> {
  readonly _zod: z.core.$ZodTypeInternals<DossierEvent> & { def: z.core.$ZodDiscriminatedUnionDef }
}

/** `z.discriminatedUnion` on the core of zod, but for the schemas of the types, which it would all make at once. */
// Stryker disable next-line StringLiteral: nothing reads the name
const EventSchema: z.core.$constructor<EventSchema> = $constructor('EventSchema', (self, { discriminator }) => {
  ZodMiniType.init(self, self._zod.def)
  self._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    const schema = isObject(input) ? schemaOfType(input[discriminator]) : undefined
    if (schema !== undefined) return schema._zod.run(payload, context)
    payload.issues.push(
      isObject(input)
        ? {
            code: 'invalid_union',
            errors: [],
            note: 'No matching discriminator',
            discriminator,
            options: types,
            input,
            path: [discriminator],
            inst: self,
          }
        : { code: 'invalid_type', expected: 'object', input, inst: self },
    )
    return payload
  }
})

/**
 * The schema of one event: a union told apart by `type`, unknown keys refused.
 *
 * @example
 * ```ts
 * import { eventSchema } from 'terug-naar-werk/schema'
 * eventSchema.safeParse({ type: 'referred', on: '2023-04-25' }).success // => true
 * eventSchema.safeParse({ type: 'referred', on: '2023-04-31' }).success // => false
 * ```
 * @category Dossier
 */
export const eventSchema: z.ZodMiniType<DossierEvent> = new EventSchema({
  type: 'union',
  inclusive: false,
  discriminator: 'type',
  get options() {
    return types.map(schemaOf)
  },
}).register(z.globalRegistry, { id: 'DossierEvent' })

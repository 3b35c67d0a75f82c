import * as z from 'zod/mini'
import { dossierFieldsAt, MOST_EVENTS } from '../../src/dossier/dossier-schema.js'
import { days, furtherFields } from '../../src/dossier/event-fields.js'

type Option = z.core.$ZodTypeDiscriminable

const options = Object.entries(furtherFields).map(([type, fields]) =>
  z.strictObject({ type: z.literal(type), ...days, ...fields }),
)

/**
 * The schema of a dossier made of what zod has. The package makes its objects and its union of events by itself, on the
 * core of zod: both must read every input alike.
 */
export const dossierByZod: z.ZodMiniType = z.strictObject({
  ...dossierFieldsAt([], undefined),
  incapacity: z.strictObject(dossierFieldsAt(['incapacity'], undefined)),
  // SAFETY: there are many types of events.
  events: z.optional(
    z.array(z.discriminatedUnion('type', options as unknown as [Option, ...Option[]])).check(z.maxLength(MOST_EVENTS)),
  ),
})

/** What becomes of an input: its value, the issues, or that reading it throws. */
export const outcome = (schema: z.ZodMiniType, input: unknown) => {
  try {
    const { success, data, error } = schema.safeParse(input)
    return success ? { data } : { issues: error?.issues }
  } catch {
    return 'throws'
  }
}

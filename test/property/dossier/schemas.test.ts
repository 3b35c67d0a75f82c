import { fc, test } from '@fast-check/vitest'
import { dossierSchema } from 'terug-naar-werk/schema'
import { expect } from 'vitest'
import * as z from 'zod/mini'
import { dossierFieldsAt, MOST_EVENTS } from '../../../src/dossier/dossier-schema.js'
import { days, furtherFields } from '../../../src/dossier/event-fields.js'
import { anyValue, made, spoiltDossiers } from '../../hostile/support/arbitraries.js'
import { dossiers } from '../../support/arbitraries.js'

// The package makes its objects and its union of events by itself, on the core of zod. This is the same dossier made of
// what zod has: both must read every input alike.

type Option = z.core.$ZodTypeDiscriminable

const options = Object.entries(furtherFields).map(([type, fields]) =>
  z.strictObject({ type: z.literal(type), ...days, ...fields }),
)

const byZod = z.strictObject({
  ...dossierFieldsAt([], undefined),
  incapacity: z.strictObject(dossierFieldsAt(['incapacity'], undefined)),
  // SAFETY: there are many types of events.
  events: z.optional(
    z.array(z.discriminatedUnion('type', options as unknown as [Option, ...Option[]])).check(z.maxLength(MOST_EVENTS)),
  ),
})

/** What becomes of an input: its value, the issues, or that reading it throws. */
const outcome = (schema: z.ZodMiniType, recipe: unknown) => {
  try {
    const { success, data, error } = schema.safeParse(made(recipe))
    return success ? { data } : { issues: error?.issues }
  } catch {
    return 'throws'
  }
}

const leftOpen = fc.constant({
  id: undefined,
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2023-01-16', endedOn: undefined },
  events: [{ type: 'referred', on: '2023-04-25', recordedOn: undefined }],
})

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1_000) }

test.prop([fc.oneof(dossiers(), leftOpen, spoiltDossiers, anyValue)], RUNS)(
  'every input is read as zod reads it',
  (recipe) => {
    expect(outcome(dossierSchema, recipe)).toStrictEqual(outcome(byZod, recipe))
  },
)

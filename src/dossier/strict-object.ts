import * as z from 'zod/mini'
import { ZodMiniType } from 'zod/mini'
import { $constructor } from 'zod/v4/core'

/** @internal */
export interface StrictObject extends z.ZodMiniType {
  readonly _zod: z.core.$ZodTypeInternals & { def: z.core.$ZodObjectDef }
}

/**
 * `z.strictObject` on the core of zod, with the same values and the same issues, as a property test shows.
 *
 * That of `zod/mini` takes twice the time, since it may have to wait for promises; that of `zod` compiles itself with
 * `new Function`, which many platforms forbid.
 */
const StrictObject: z.core.$constructor<StrictObject> = $constructor('StrictObject', (self, { shape }) => {
  ZodMiniType.init(self, self._zod.def)
  const fields = Object.entries(shape).map(([key, { _zod }]) => ({
    key,
    _zod,
    isOptional: _zod.optin !== undefined,
    // Stryker disable next-line ArrayDeclaration: a schema that is run gives the same value
    values: new Map<unknown, unknown>([...(_zod.values ?? [])].map((v) => [v, v])),
  }))
  const known = new Set(Object.keys(shape))
  self._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (!isObject(input)) {
      payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst: self })
      return payload
    }
    const value: { [key: string]: unknown } = {}
    for (const { key, _zod, isOptional, values } of fields) {
      if (isOptional && !(key in input)) continue
      const given = input[key]
      // One of the values of an enumeration needs no further look.
      value[key] = values.get(given) ?? read(given, key, _zod, payload, context)
    }
    const keys: string[] = []
    for (const key in input) if (!known.has(key)) keys.push(key)
    if (keys.length > 0) payload.issues.push({ code: 'unrecognized_keys', keys, input, inst: self, continue: true })
    payload.value = value
    return payload
  }
})

/** The value of one field; its issues go to the object. */
const read = (
  value: unknown,
  key: string,
  schema: z.core.$ZodType['_zod'],
  { issues }: z.core.ParsePayload,
  context: z.core.ParseContextInternal,
): unknown => {
  // SAFETY: no field of a dossier waits for anything.
  const field = schema.run({ value, issues: [] }, context) as z.core.ParsePayload
  for (const issue of field.issues) issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
  return field.value
}

/** @internal */
export const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// It only says of the objects that they hold nothing else.
const NOTHING_ELSE = z.never()

/** @internal */
export const strictObject = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  // SAFETY: it gives an object of that shape.
  new StrictObject({ type: 'object', shape, catchall: NOTHING_ELSE }) as StrictObject &
    z.ZodMiniType<z.output<z.ZodMiniObject<Shape, z.core.$strict>>>

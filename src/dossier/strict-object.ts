import * as z from 'zod/mini'
import { ZodMiniType } from 'zod/mini'
import { $constructor } from 'zod/v4/core'

interface StrictObject extends z.ZodMiniType {
  readonly _zod: z.core.$ZodTypeInternals & z.core.$ZodTypeDiscriminableInternals & { def: z.core.$ZodObjectDef }
}

/**
 * An object on the core of zod. `z.strictObject` gives the same values and the same issues, as a property test holds;
 * but that of `zod/mini` reads a dossier half as slowly again, since it may have to wait for promises, and that of `zod`
 * compiles itself with `new Function`, which many platforms forbid.
 */
const StrictObject: z.core.$constructor<StrictObject> = $constructor('StrictObject', (self, { shape }) => {
  ZodMiniType.init(self, self._zod.def)
  const fields = Object.entries(shape).map(([key, { _zod }]) => ({ key, _zod, isOptional: _zod.optin !== undefined }))
  const known = new Set(Object.keys(shape))
  // By these a union tells its options apart.
  self._zod.propValues = Object.fromEntries(fields.map(({ key, _zod }) => [key, new Set(_zod.values)]))
  self._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (!isObject(input)) {
      payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst: self })
      return payload
    }
    const value: { [key: string]: unknown } = {}
    for (const { key, _zod, isOptional } of fields) {
      if (isOptional && !(key in input)) continue
      // SAFETY: no field of a dossier waits for anything.
      const field = _zod.run({ value: input[key], issues: [] }, context) as z.core.ParsePayload
      for (const issue of field.issues) payload.issues.push({ ...issue, path: [key, ...(issue.path ?? [])] })
      value[key] = field.value
    }
    const keys: string[] = []
    for (const key in input) if (!known.has(key)) keys.push(key)
    if (keys.length > 0) payload.issues.push({ code: 'unrecognized_keys', keys, input, inst: self, continue: true })
    payload.value = value
    return payload
  }
})

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** @internal */
export const strictObject = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  // SAFETY: it gives an object of that shape.
  new StrictObject({ type: 'object', shape, catchall: z.never() }) as StrictObject &
    z.ZodMiniType<z.output<z.ZodMiniObject<Shape, z.core.$strict>>>

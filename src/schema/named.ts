import * as z from 'zod/mini'

/** A part that the JSON Schema states once, under the name of its type, and refers to by that name. @internal */
export const named = <Schema extends z.ZodMiniType>(id: string, schema: Schema): Schema => {
  z.globalRegistry.add(schema, { id })
  return schema
}

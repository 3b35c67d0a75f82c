/** An object that holds the same value under each of some keys. @internal */
export const sameForEach = <const Key extends string, Value>(
  keys: readonly Key[],
  value: Value,
): { readonly [key in Key]: Value } =>
  // SAFETY: one entry is made for each key, and no other.
  Object.fromEntries(keys.map((key) => [key, value])) as { readonly [key in Key]: Value }

import type { Interpretation } from './term.js'

/**
 * Keeps values that depend on an interpretation and a key. Each is worked out once, and forgotten with its
 * interpretation.
 * @internal
 */
export const onceForInterpretation = <Key, Value extends object>(): ((
  interpretation: Interpretation,
  key: Key,
  made: () => Value,
) => Value) => {
  const known = new WeakMap<Interpretation, Map<Key, Value>>()
  return (interpretation, key, made) => {
    let values = known.get(interpretation)
    if (values === undefined) {
      values = new Map()
      known.set(interpretation, values)
    }
    const before = values.get(key)
    if (before !== undefined) return before
    const found = made()
    values.set(key, found)
    return found
  }
}

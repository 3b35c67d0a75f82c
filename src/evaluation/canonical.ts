/**
 * A value as JSON with sorted keys, so that equal values give equal text. Keys whose value is undefined are
 * left out, as in JSON. @internal
 */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrderOfKeys)

const inOrderOfKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // Stryker disable next-line EqualityOperator: an object has each key once
      Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

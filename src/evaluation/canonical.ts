/**
 * A value as JSON with its keys in order, so that equal values give equal text wherever they were
 * made. Keys without a value are left out, as JSON does. @internal
 */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrderOfKeys)

const inOrderOfKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

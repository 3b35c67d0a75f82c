/** Items in a row, the last one after a word of its own: `a, b and c`. @internal */
export const joined = (items: readonly string[], last: string, between = ', '): string => {
  const [end, ...before] = items.toReversed()
  if (end === undefined) return ''
  return before.length === 0 ? end : `${before.toReversed().join(between)} ${last} ${end}`
}

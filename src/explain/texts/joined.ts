/** Items in a row, the last one after a word of its own: `a, b and c`. @internal */
export const joined = (items: readonly string[], last: string, between = ', '): string => {
  const [end, ...before] = items.toReversed()
  if (end === undefined) return ''
  return before.length === 0 ? end : `${before.toReversed().join(between)} ${last} ${end}`
}

/** Numbers as a law is cited: `8–10, 12` as `8 to 10 and 12`. @internal */
export const cited = (numbers: string, to: string, and: string): string =>
  numbers.replaceAll('–', ` ${to} `).replace(/, (?=[^,]*$)/, ` ${and} `)

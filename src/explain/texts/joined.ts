/** A list of items with a word before the last one: `a, b and c`. @internal */
export const joined = (items: readonly string[], last: string, between = ', '): string => {
  const [end, ...before] = items.toReversed()
  if (end === undefined) return ''
  return before.length === 0 ? end : `${before.toReversed().join(between)} ${last} ${end}`
}

/** Numbers of articles in words: `8–10, 12` as `8 to 10 and 12`. @internal */
export const cited = (numbers: string, to: string, and: string): string =>
  numbers.replaceAll('–', ` ${to} `).replace(/, (?=[^,]*$)/, ` ${and} `)

/** The part of a key before its number: `ziv.review` of `ziv.review#2`, `absence.exam` of `absence.exam#2/2`. @internal */
export const nameOfKey = (key: string): string => key.replace(/[#/].*/s, '')

/** The number with which a key ends: `#2` of `ziv.review#2`; empty where it has none. @internal */
export const numberInKey = (key: string): string => key.slice(nameOfKey(key).length)

/** Tells whether the second or a later one of its name can have this key, or the first one, whose key has no number. @internal */
export const isCountedKey = (key: string): boolean => /^(?:#(?:[2-9]|[1-9]\d+))?$/.test(numberInKey(key))

/** Tells whether an occurrence can have this key: from the second plan on, the number of the plan comes first. @internal */
export const isKeyOfOccurrence = (key: string): boolean => /^#(?:(?:[2-9]|[1-9]\d+)\.)?[1-9]\d*$/.test(numberInKey(key))

/**
 * Tells whether a consequence can have this key: without a number, or with those of the absence and of a later piece; from
 * the second cascade on, the number of the cascade comes first.
 *
 * @param absences - the numbers of the absences that have a consequence
 * @internal
 */
export const isKeyOfConsequence = (key: string, absences: readonly number[]): boolean => {
  const number = /^(?:#(?:(?:[2-9]|[1-9]\d+)\.)?([1-9]\d*))?(?:\/(?:[2-9]|[1-9]\d+))?$/.exec(numberInKey(key))
  if (number === null) return false
  const [, absence] = number
  return absence === undefined || absences.includes(Number(absence))
}

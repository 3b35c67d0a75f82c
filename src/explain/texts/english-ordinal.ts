const SUFFIXES = ['th', 'st', 'nd', 'rd']

/** `1st`, `2nd`, `3rd`, `11th`. @internal */
export const englishOrdinal = (number: number): string => {
  const isTeen = number % 100 > 10 && number % 100 < 14
  return `${number}${(isTeen ? undefined : SUFFIXES[number % 10]) ?? 'th'}`
}

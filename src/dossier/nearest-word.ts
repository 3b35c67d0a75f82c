/** More slips of the pen than this make another word. */
const MOST_SLIPS = 3

/**
 * The known word that was most probably meant; undefined where none is near. The case of letters does not count. One
 * slip is allowed for every three letters; a wrong digit is no slip.
 * @internal
 */
export const nearestWord = <Word extends string>(written: string, known: readonly Word[]): Word | undefined => {
  const digits = digitsOf(written)
  for (let slips = 0; slips <= MOST_SLIPS; slips += 1) {
    for (const word of known) {
      const isAllowed = slips * 3 <= Math.max(written.length, word.length) && digitsOf(word) === digits
      if (isAllowed && differByAtMost(slips, written.toLowerCase(), word.toLowerCase())) return word
    }
  }
  return undefined
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Whether so many slips make one text of the other: a letter too many, missing or wrong, or two in the wrong order. */
const differByAtMost = (slips: number, one: string, other: string): boolean => {
  // So it ends too, where no slip is left.
  if (Math.abs(one.length - other.length) > slips) return false
  let same = 0
  // Stryker disable next-line EqualityOperator: nothing is left after the end
  while (same < one.length && one[same] === other[same]) same += 1
  const [a, b] = [one.slice(same), other.slice(same)]
  if (a === b) return true
  const isExchanged = a[0] === b[1] && a[1] === b[0]
  return (
    differByAtMost(slips - 1, a.slice(1), b.slice(1)) ||
    differByAtMost(slips - 1, a.slice(1), b) ||
    differByAtMost(slips - 1, a, b.slice(1)) ||
    (isExchanged && differByAtMost(slips - 1, a.slice(2), b.slice(2)))
  )
}

/** One mistake that a person could make, written by hand: a file of `src`, what stands there, what stands there instead. */
export interface Fault {
  readonly name: string
  readonly file: string
  /** The first occurrence of `says` after this text, which stands once in the file. Absent: `says` stands once. */
  readonly after?: string
  readonly says: string
  readonly becomes: string
}

/** The place of a fault in its file; `undefined` where the file no longer says what the fault replaces. */
export const placeOf = ({ after, says }: Fault, source: string): number | undefined => {
  const anchor = after ?? says
  const at = source.indexOf(anchor)
  if (at === -1 || source.indexOf(anchor, at + 1) !== -1) return undefined
  const place = source.indexOf(says, at)
  return place === -1 ? undefined : place
}

/** The source with the fault in it. */
export const spoilt = (fault: Fault, source: string): string | undefined => {
  const place = placeOf(fault, source)
  return place === undefined
    ? undefined
    : `${source.slice(0, place)}${fault.becomes}${source.slice(place + fault.says.length)}`
}

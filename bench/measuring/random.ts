/** Whole numbers from `least` to `most`, both included. */
export type Random = (least: number, most: number) => number

/** The same numbers in every run, so that two runs measure the same work (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    return least + Math.floor(fraction * (most - least + 1))
  }
}

import type { Obligation } from 'terug-naar-werk'

// The keys of the list that is being made; no dossier of these shapes has more obligations.
const MOST = 64
const untils = new Int32Array(MOST)
const froms = new Int32Array(MOST)

/** Puts an obligation where it belongs: by last day, by first day, then in the order in which they are put. */
export const put = (list: Obligation[], obligation: Obligation, from: number, until: number): void => {
  let place = list.length
  list.push(obligation)
  while (place > 0 && isLater(place - 1, from, until)) {
    // SAFETY: there is an obligation at every place below the length of the list.
    list[place] = list[place - 1] as Obligation
    untils[place] = untils[place - 1] ?? 0
    froms[place] = froms[place - 1] ?? 0
    place -= 1
  }
  list[place] = obligation
  untils[place] = until
  froms[place] = from
}

const isLater = (place: number, from: number, until: number): boolean => {
  const last = untils[place] ?? 0
  return last > until || (last === until && (froms[place] ?? 0) > from)
}

import type { Window } from 'terug-naar-werk'

/** A window with both its days; what an open end means depends on what the window is of. */
export const daysInWords = ({ from, until }: Window, openEnd = 'no term'): string =>
  from === until ? `on ${from}` : `${from} – ${until ?? openEnd}`

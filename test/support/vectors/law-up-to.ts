import { laws } from 'terug-naar-werk/law'

/** The first day of the newest text of law that the rules hold. */
export const lawUpTo = Object.values(laws)
  .flatMap(({ inForce }) => inForce.map(({ from }) => from))
  .toSorted()
  .at(-1)

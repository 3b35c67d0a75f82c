import type { ClassedDifference, Looked } from './comparison.js'
import type { DifferenceClass } from './difference-class.js'
import type { Difference } from './differences.js'
import type { FirstEditionCase } from './dossiers.js'
import type { Example } from './tally.js'

/** How both editions are compared over one dossier. */
export type Compare = (dossier: FirstEditionCase['dossier'], looked: Looked) => readonly ClassedDifference[]

/** An example without the facts that its difference does not need. */
export const shrunk = ({ of, name, difference }: Example, its: DifferenceClass, compare: Compare): Example => {
  const shownBy = (dossier: FirstEditionCase['dossier']): Difference | undefined =>
    compare(dossier, of).find(
      ({ difference: { part, name: thing, field }, of: found }) =>
        found === its && part === difference.part && thing === difference.name && field === difference.field,
    )?.difference
  let best: { readonly dossier: FirstEditionCase['dossier']; readonly difference: Difference } = {
    dossier: of.dossier,
    difference,
  }
  const attempt = (dossier: FirstEditionCase['dossier']): void => {
    const shown = shownBy(dossier)
    if (shown !== undefined) best = { dossier, difference: shown }
  }
  for (const event of [...(of.dossier.events ?? [])].reverse())
    attempt({ ...best.dossier, events: (best.dossier.events ?? []).filter((one) => one !== event) })
  for (const fact of ['endedOn', 'certifiedUntil'] as const) {
    const { [fact]: _, ...incapacity } = best.dossier.incapacity
    attempt({ ...best.dossier, incapacity })
  }
  const withoutRecording = (best.dossier.events ?? []).map(({ recordedOn: _, ...event }) => event)
  // SAFETY: the same events without the day on which they were recorded, which is optional.
  attempt({ ...best.dossier, events: withoutRecording as FirstEditionCase['dossier']['events'] })
  return { of: { ...of, dossier: best.dossier }, difference: best.difference, ...(name !== undefined && { name }) }
}

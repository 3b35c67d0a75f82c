import { type Day, type Dossier, evaluate, type LawId } from 'terug-naar-werk'
import { laws } from 'terug-naar-werk/law'

/** A day on which the law changed for a case, and the texts that did it. */
export interface LawChange {
  readonly on: Day
  readonly texts: readonly LawId[]
}

// SAFETY: the keys of the record are the ids.
const ids = Object.keys(laws) as LawId[]

/** The days on which the law of a case changes, after its first day and up to a day. */
export const lawChangesOf = (dossier: Dossier, until: Day): readonly LawChange[] => {
  const days = [...new Set(ids.flatMap((id) => laws[id].inForce.map((one) => one.from)))]
  return days
    .filter((day) => dossier.incapacity.start < day && day <= until)
    .toSorted()
    .filter((day) => evaluate(dossier, { asOf: day }).law.version === day)
    .map((on) => ({ on, texts: ids.filter((id) => beginsOn(id, on, dossier)) }))
}

const beginsOn = (id: LawId, on: Day, { scheme, incapacity: { start } }: Dossier): boolean =>
  laws[id].inForce.some(
    ({ from, startsFrom, startsUntil, schemes }) =>
      from === on &&
      (startsFrom === null || startsFrom <= start) &&
      (startsUntil === null || start <= startsUntil) &&
      (schemes === undefined || schemes.includes(scheme)),
  )

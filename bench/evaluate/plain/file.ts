import { isAfter, isBefore } from 'date-fns'
import type { Dossier, DossierEvent, EventOf, EventType } from 'terug-naar-werk'
import { read } from './dates.js'

/** An event with its day as a date. */
export type Dated<Type extends EventType> = EventOf<Type> & { readonly date: Date }

/** A dossier as this program looks at it: the visible events in order of day. */
export interface CaseFile {
  readonly dossier: Dossier
  readonly start: Date
  readonly today: Date
  readonly events: readonly (DossierEvent & { readonly date: Date })[]
}

export const openFile = (dossier: Dossier, asOf: string): CaseFile => {
  const today = read(asOf)
  return {
    dossier,
    start: read(dossier.incapacity.start),
    today,
    events: (dossier.events ?? [])
      .map((event) => ({ ...event, date: read(event.on) }))
      .filter(({ date }) => !isAfter(date, today))
      .sort((one, other) => one.date.getTime() - other.date.getTime()),
  }
}

/** All events of a type. */
export const all = <Type extends EventType>(file: CaseFile, type: Type): readonly Dated<Type>[] =>
  // SAFETY: the events of this type are the ones that the filter keeps.
  file.events.filter((event) => event.type === type) as unknown as readonly Dated<Type>[]

/** The first event of a type on or after a date, perhaps with a further condition. */
export const firstFrom = <Type extends EventType>(
  file: CaseFile,
  type: Type,
  date: Date,
  condition: (event: Dated<Type>) => boolean = () => true,
): Dated<Type> | undefined => all(file, type).find((event) => !isBefore(event.date, date) && condition(event))

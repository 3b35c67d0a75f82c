import type { Absence } from './absence.js'
import { nameOf } from './named-in-words.js'
import type { Texts } from './texts/texts.js'

/** @internal */
export const absenceIn = (absence: Absence, texts: Texts): string => {
  switch (absence.because) {
    case 'status':
      return texts.absences.status(texts.statuses[absence.status])
    case 'contract':
      return texts.absences.contract(absence.employmentContract)
    case 'law':
      return texts.absences.law(texts.day(absence.inForceFrom))
    case 'repealed':
      return texts.absences.repealed(texts.day(absence.since))
    case 'notConcerned':
      return notConcernedIn(absence, texts)
    case 'later':
      return texts.absences.later(texts.day(absence.from))
    case 'endsBefore':
      return texts.absences.endsBefore(texts.day(absence.endedOn), texts.day(absence.from))
    case 'noEarlyEnd':
      return texts.absences.noEarlyEnd
    case 'notNearPensionAge':
      return texts.absences.notNearPensionAge(absence.months)
    case 'notTriggered':
      return texts.absences.notTriggered([...new Set(absence.causes.map((cause) => nameOf(cause, texts)))])
  }
}

const notConcernedIn = (
  { schemes, startsFrom, startsUntil }: Extract<Absence, { readonly because: 'notConcerned' }>,
  { absences, day, list }: Texts,
): string => {
  if (schemes !== undefined) return absences.otherScheme(list(schemes.map((scheme) => absences.schemes[scheme])))
  if (startsFrom !== undefined) return absences.startsFrom(day(startsFrom))
  return startsUntil === undefined ? absences.notConcerned : absences.startsUntil(day(startsUntil))
}

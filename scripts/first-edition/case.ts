import type { DossierEvent, EventType } from 'terug-naar-werk'
import { addDays, type Day } from 'terug-naar-werk/calendar'
import { monthOfIncapacity } from 'terug-naar-werk/rules'
import type { FirstEditionCase } from './dossiers.js'

/** How the incapacity of a case ended by the law of this edition, and on which last day. */
export interface EndOfCase {
  readonly lastDay: Day
  readonly by: 'incapacityEnded' | 'workResumed' | 'certificateRunOut'
}

/** A case with what the conditions of the norms ask of it, read off the dossier and not off an evaluation. */
export interface CaseOfDifference extends FirstEditionCase {
  readonly start: Day
  /** The self-employed, for whom there is no CODEX trajectory (LT-1). */
  readonly isSelfEmployed: boolean
  /** The first day of the law for this scheme: of the circular, or of the trajectory of the self-employed (LT-1). */
  readonly lawBegins: string
  /** The first day of the law of 2024 for this start (T24). */
  readonly t24: string
  /** The events up to the day of the evaluation, by day. */
  readonly seen: readonly DossierEvent[]
  /** The days of the events of these types, in order. */
  readonly on: (...types: readonly EventType[]) => readonly Day[]
  /** The last day of a month of the incapacity. */
  readonly endOfMonth: (month: number) => string
  /** The end that stands on the day of the evaluation. */
  readonly end: EndOfCase | undefined
}

/** The acts that show that an incapacity went on after the certificate had run out (FA-2). */
const ACTS: readonly EventType[] = [
  'questionnaireSent',
  'supportContact',
  'capacityEstimated',
  'medicalExam',
  'referred',
  'coordinatorContact',
  'permissionGranted',
  'permissionRefused',
  'zivStarted',
  'planDrawnUp',
  'planReviewed',
]

/** Tells whether something that began runs on a day: it began by then, and did not end between. */
export const runsOn = (
  { seen }: Pick<CaseOfDifference, 'seen'>,
  began: EventType,
  ended: EventType,
  on: string,
): boolean => {
  const last = seen.filter(({ type, on: day }) => type === began && day <= on).at(-1)
  return last !== undefined && !seen.some(({ type, on: day }) => type === ended && last.on < day && day < on)
}

/** A stated end decides; else the first full resumption, without permitted work; else a certificate that has run out. */
const endOf = (of: Omit<CaseOfDifference, 'end'>): EndOfCase | undefined => {
  const { dossier, asOf, start, seen, on } = of
  const { endedOn, certifiedUntil } = dossier.incapacity
  if (endedOn !== undefined) return endedOn < asOf ? { lastDay: endedOn, by: 'incapacityEnded' } : undefined
  const resumed = on('workResumed').find((day) => {
    const works = seen.filter(
      (event) => (event.type === 'permittedWorkStarted' || event.type === 'permittedWorkEnded') && event.on <= day,
    )
    return day > start && works.at(-1)?.type !== 'permittedWorkStarted'
  })
  if (resumed !== undefined) return { lastDay: addDays(resumed, -1), by: 'workResumed' }
  if (certifiedUntil === undefined || certifiedUntil >= asOf) return undefined
  const wentOn = on(...ACTS).some((day) => day > certifiedUntil)
  const inFirstYear = certifiedUntil < monthOfIncapacity(start, 13).from
  return inFirstYear && !wentOn ? { lastDay: certifiedUntil, by: 'certificateRunOut' } : undefined
}

/** A case with what the conditions ask. */
export const caseOfDifference = ({ dossier, asOf }: FirstEditionCase): CaseOfDifference => {
  const { start } = dossier.incapacity
  const seen = (dossier.events ?? [])
    .filter((event) => event.on <= asOf)
    .toSorted((one, other) => one.on.localeCompare(other.on))
  const found = {
    dossier,
    asOf,
    start,
    isSelfEmployed: dossier.scheme === 'selfEmployed',
    lawBegins: dossier.scheme === 'selfEmployed' ? '2023-01-01' : '2022-09-01',
    t24: start >= '2024-01-01' ? '2024-01-01' : '2024-07-01',
    seen,
    on: (...types: readonly EventType[]) => seen.filter(({ type }) => types.includes(type)).map((event) => event.on),
    endOfMonth: (month: number) => String(monthOfIncapacity(start, month).until),
  }
  return { ...found, end: endOf(found) }
}

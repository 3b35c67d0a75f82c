import type { DossierEvent } from 'terug-naar-werk'
import type { DossierCase } from '../evaluate/dossiers/draw.js'
import { zivCases } from '../evaluate/dossiers/ziv.js'
import { randomFrom } from '../measuring/random.js'

/** A dossier with as many events as asked. */
export type LongDossier = (count: number) => DossierCase

const oneTrajectory = (): DossierCase => {
  const [trajectory] = zivCases(1, randomFrom(7))
  if (trajectory === undefined) throw new Error('no trajectory was drawn')
  return trajectory
}

/** The case with these events instead, looked at from the same day. */
const withEvents = ({ dossier, asOf }: DossierCase, events: readonly DossierEvent[]): DossierCase => ({
  asOf,
  dossier: { ...dossier, events },
})

/** The kinds of event that start no obligation: what makes a real file long. */
const NOTES: readonly DossierEvent['type'][] = ['coordinatorContact', 'planReviewed', 'treatingDoctorInformed']

/** A trajectory up to its first contact, and then contacts, reviews and letters without end. */
export const manyContacts: LongDossier = (count) => {
  const trajectory = oneTrajectory()
  const all = trajectory.dossier.events ?? []
  const beginning = all.slice(0, 9)
  const notes = all.slice(9).filter(({ type }) => NOTES.includes(type))
  return withEvents(
    trajectory,
    Array.from({ length: count }, (_, index) => beginning[index] ?? repeated(notes, index)),
  )
}

/** Whole trajectories one after another, so that every event starts, fulfils or bars something. */
export const manyTrajectories: LongDossier = (count) => {
  const trajectory = oneTrajectory()
  const all = trajectory.dossier.events ?? []
  return withEvents(
    trajectory,
    Array.from({ length: count }, (_, index) => repeated(all, index)),
  )
}

/** The events in turn, on the days on which they first were: a file of ten thousand lines has many on one day. */
const repeated = (events: readonly DossierEvent[], index: number): DossierEvent => {
  const event = events[index % events.length]
  if (event === undefined) throw new Error('no event to repeat')
  return event
}

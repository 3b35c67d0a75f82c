import type { EvaluateOptions } from 'terug-naar-werk'
import { channelMatrix } from 'terug-naar-werk/law'

const event = { type: 'questionnaireReceived', on: '2023-04-03', complete: true, postedOn: '2023-04-01' }

const plan = { type: 'planDrawnUp', on: '2023-05-02', elements: ['goals'] }

const dossier = {
  id: 'one',
  scheme: 'employee',
  employmentContract: true,
  incapacity: { start: '2023-01-16', recognised: true, certifiedUntil: '2023-12-31', endedOn: '2023-12-31' },
}

/** Every place of a dossier at which a value may stand, with a sound dossier around it. */
export const places: { readonly [place: string]: (value: unknown) => unknown } = {
  dossier: (value) => value,
  id: (value) => ({ ...dossier, id: value }),
  scheme: (value) => ({ ...dossier, scheme: value }),
  employmentContract: (value) => ({ ...dossier, employmentContract: value }),
  incapacity: (value) => ({ ...dossier, incapacity: value }),
  'incapacity.start': (value) => ({ ...dossier, incapacity: { start: value } }),
  'incapacity.recognised': (value) => ({ ...dossier, incapacity: { ...dossier.incapacity, recognised: value } }),
  'incapacity.endedOn': (value) => ({ ...dossier, incapacity: { ...dossier.incapacity, endedOn: value } }),
  'an unknown key': (value) => ({ ...dossier, diagnosis: value }),
  events: (value) => ({ ...dossier, events: value }),
  'an event': (value) => ({ ...dossier, events: [event, value, plan] }),
  'the type of an event': (value) => ({ ...dossier, events: [{ ...event, type: value }] }),
  'the day of an event': (value) => ({ ...dossier, events: [{ ...event, on: value }, plan] }),
  'a second day of an event': (value) => ({ ...dossier, events: [{ ...event, postedOn: value }] }),
  'the day of recording': (value) => ({ ...dossier, events: [{ ...event, recordedOn: value }] }),
  'a field of an event': (value) => ({ ...dossier, events: [{ ...event, complete: value }] }),
  'a list of an event': (value) => ({ ...dossier, events: [{ ...plan, elements: value }] }),
  'an element of that list': (value) => ({ ...dossier, events: [{ ...plan, elements: ['goals', value] }] }),
  'an unknown key of an event': (value) => ({ ...dossier, events: [{ ...plan, diagnosis: value }] }),
}

/** A sound dossier, of which each place above is a variant. */
export const soundDossier = { ...dossier, events: [event, plan] }

/** Sound options of an evaluation, with every one that there is: the type asks for each. */
export const soundOptions = {
  asOf: '2024-01-31',
  knownOn: '2024-01-30',
  readings: { 'RD-1': 'oneWeek', 'RD-6': 'quantieme' },
  rollOver: 'nextWorkingDay',
  saturday: 'free',
  settledReadings: true,
  channels: channelMatrix,
  requireCoverage: 'confirmed',
} as const satisfies { readonly [option in keyof Required<EvaluateOptions>]: unknown }

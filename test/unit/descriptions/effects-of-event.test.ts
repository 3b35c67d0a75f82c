import { type Dossier, type Evaluation, evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { type EffectsOfEvent, effectsOfEvent } from '../../../scripts/effects-of-event.js'
import { effectOnIncapacity } from '../../../scripts/effects-on-incapacity.js'
import type { eventTypes } from '../../../src/dossier/event-order.js'
import { casesOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { rowsOf } from '../../support/text-table.js'

const names = (type: (typeof eventTypes)[number], effect: keyof EffectsOfEvent): string =>
  effectsOfEvent(type)
    [effect].map(({ on, always }) => (always ? on : `${on}?`))
    .join(' ')

const table = `
  absenceContact
    endsConsequence | exam? firstContact? occupationalPhysician? regionalAdviser?
  contactHeld
    endsConsequence | occupationalPhysician? regionalAdviser?
  contactHeld
    endsCount | occupationalPhysician? regionalAdviser?
  unjustifiedAbsence
    starts | absence.newDate? consequence.notify?
  unjustifiedAbsence
    startsConsequence | exam? firstContact? occupationalPhysician? regionalAdviser? combinedContact?
  registrationLetterSent
    startsConsequence | notRegistered?
  regionalServiceRegistered
    endsConsequence | notRegistered
  registrationProofReceived
    preventsConsequence | notRegistered?
  capacityEstimated
    endsCount | exam
  paidWorkStarted
    endsPresumption | ziv
  permittedWorkStarted
    endsPresumption | ziv?
  retrainingStarted
    endsPresumption | ziv?
  fundVoucherStarted
    endsPresumption | ziv
  fundVoucherStarted
    startsPresumption | fund
  physicalContact
    starts | estimate.again? regional.letter?
`

describe('what an event does is read off the rulebook', () => {
  it.each(rowsOf(table))('%s, %s', (event, effect, on) => {
    // SAFETY: the rows of the table above name event types and effects.
    expect(names(event as (typeof eventTypes)[number], effect as keyof EffectsOfEvent)).toBe(on)
  })

  it.each([
    ['incapacityEnded', 'endsIncapacity', 'always'],
    ['workResumed', 'endsIncapacity', 'sometimes'],
    ['recognitionDecided', 'endsIncapacity', 'sometimes'],
    ['incapacityResumed', 'resumesIncapacity', 'always'],
    ['physicalContact', 'showsIncapacity', 'always'],
    ['maternityProtectionStarted', 'protects', 'always'],
    ['maternityProtectionEnded', 'protectsNoLonger', 'always'],
    ['contractEnded', 'changesContract', 'always'],
    ['certificateReceived', 'endsIncapacity', 'never'],
  ] as const)('%s: %s %s', (event, effect, when) => expect(effectOnIncapacity(event, effect)).toBe(when))
})

const pages = [
  'corner-cases',
  'every-state',
  'facts-and-their-days',
  'findings',
  'later-law',
  'law-over-time',
  'presumption',
  'route-a',
  'route-b',
  'ziv',
]

const effectsOnPresumptions = ['startsPresumption', 'endsPresumption', 'endsTrajectory', 'contractCounts'] as const

const effectsOnConsequences = [
  'startsConsequence',
  'endsConsequence',
  'preventsConsequence',
  'beginsCount',
  'endsCount',
  'contractCounts',
] as const

/** What the page does not say of an event itself, but of the moment for which it is a condition. */
const CONDITIONS: readonly (typeof eventTypes)[number][] = ['retrainingApproved']

const says = (type: (typeof eventTypes)[number], effects: readonly (keyof EffectsOfEvent)[]): boolean =>
  effects.some((effect) => effectsOfEvent(type)[effect].length > 0) ||
  (
    [
      'endsIncapacity',
      'certifies',
      'resumesIncapacity',
      'showsIncapacity',
      'movesStart',
      'protects',
      'protectsNoLonger',
    ] as const
  ).some((effect) => effectOnIncapacity(type, effect) !== 'never') ||
  CONDITIONS.includes(type)

const without = ({ events = [], ...rest }: Dossier, place: number): Dossier => ({
  ...rest,
  events: events.filter((_, index) => index !== place),
})

const presumed = ({ presumptions }: Evaluation): string => JSON.stringify(presumptions)

const follows = ({ consequences }: Evaluation): string => JSON.stringify(consequences)

it.each(pages)('every event that changes a presumption or a consequence on the page %s says so', (page) => {
  const silent = new Set<string>()
  for (const { dossier, options, expected } of casesOf(`${page}.md`)) {
    for (const asOf of new Set(expected.map((row) => row.asOf))) {
      const all = evaluate(dossier, { ...options, asOf: day(asOf) })
      if (all.presumptions.length === 0 && all.consequences.length === 0) continue
      for (const [place, { type }] of (dossier.events ?? []).entries()) {
        const other = evaluate(without(dossier, place), { ...options, asOf: day(asOf) })
        if (presumed(other) !== presumed(all) && !says(type, effectsOnPresumptions)) silent.add(`${type}: presumption`)
        if (follows(other) !== follows(all) && !says(type, effectsOnConsequences)) silent.add(`${type}: consequence`)
      }
    }
  }
  expect([...silent]).toEqual([])
})

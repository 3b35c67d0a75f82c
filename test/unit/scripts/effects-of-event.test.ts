import { type Dossier, type Evaluation, evaluate } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import {
  type EffectsOfEvent,
  effectsOfEvent,
  outlivingSteps,
  stepsBarredBy,
} from '../../../scripts/effects/effects-of-event.js'
import { effectOnIncapacity } from '../../../scripts/effects/effects-on-incapacity.js'
import { eventTypes } from '../../../src/dossier/event-order.js'
import { casesOf, pagesOfCases } from '../../support/case-tables.js'
import { day } from '../../support/days.js'
import { rowsOf } from '../../support/text-table.js'

const always = (on: string) => ({ on, always: true })

const sometimes = (on: string) => ({ on, always: false })

describe('effectsOfEvent reads off the rulebook', () => {
  it.each([
    ['what it starts', 'refusalNotified', 'fulfils', always('refusal.notify')],
    ['what it starts under a condition', 'capacityEstimated', 'starts', sometimes('exam.category3')],
    ['what it fulfils', 'capacityEstimated', 'fulfils', always('estimate.first')],
    ['what it makes lapse', 'questionnaireImpossible', 'lapses', always('questionnaire.return')],
    ['the exclusion that it begins', 'permittedWorkStarted', 'bars', always('permittedWork')],
    ['the exclusion that it ends', 'permittedWorkEnded', 'frees', always('permittedWork')],
    ['the presumption that it starts', 'codexPlanSigned', 'startsPresumption', always('codex')],
    ['the presumption that it ends', 'workResumed', 'endsPresumption', always('codex')],
    ['the finding that it gives', 'planDrawnUp', 'findings', sometimes('planIncomplete')],
    ['the finding in a state of a step', 'questionnaireReceived', 'findings', sometimes('questionnaireIncomplete')],
    [
      'the fact that it asks for',
      'contactRequested',
      'asksFor',
      always('questionnaireSent or questionnaireUpdateNotNeeded'),
    ],
    ['the fact that it tells', 'capacityEstimated', 'tells', always('capacityEstimated.category')],
    ['the decision that it asks for', 'coordinatorContact', 'asksPerson', sometimes('outcome')],
    ['the decision that it settles', 'capacityEstimated', 'settles', always('reevaluation')],
  ] as const)('%s', (_, type, effect, expected) => expect(effectsOfEvent(type)[effect]).toContainEqual(expected))

  it('every event type has an answer', () => {
    for (const type of eventTypes)
      expect(
        Object.values(effectsOfEvent(type))
          .flat()
          .every(({ on }) => on !== ''),
      ).toBe(true)
  })
})

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

it.each(pagesOfCases)('every event that changes a presumption or a consequence on the page %s says so', (page) => {
  const silent = new Set<string>()
  for (const { dossier, options, expected } of casesOf(page)) {
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

it('names the steps that a ground bars, or suspends', () => {
  expect(stepsBarredBy('permittedWork')).toContain('questionnaire.send')
  expect(stepsBarredBy('codexDuringZiv')).toContain('ziv.review')
})

it('names the steps that the end of the incapacity leaves', () => {
  expect(outlivingSteps).toContain('refusal.notify')
  expect(outlivingSteps).not.toContain('questionnaire.return')
})

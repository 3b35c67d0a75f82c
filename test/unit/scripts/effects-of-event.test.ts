import { describe, expect, it } from 'vitest'
import { effectsOfEvent, outlivingSteps, stepsBarredBy } from '../../../scripts/effects-of-event.js'
import { eventTypes } from '../../../src/dossier/event-order.js'

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

it('names the steps that a ground bars, or suspends', () => {
  expect(stepsBarredBy('permittedWork')).toContain('questionnaire.send')
  expect(stepsBarredBy('codexDuringZiv')).toContain('ziv.review')
})

it('names the steps that the end of the incapacity leaves', () => {
  expect(outlivingSteps).toContain('refusal.notify')
  expect(outlivingSteps).not.toContain('questionnaire.return')
})

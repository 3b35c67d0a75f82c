import { type Evaluation, explain } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { insuredPage } from '../../../../../src/explain/direct/insured-page.js'
import { whyOf } from '../../../../../src/explain/direct/why.js'
import type { ExplanationFact, FactOf } from '../../../../../src/explain/explanation.js'
import { wordsEn } from '../../../../../src/explain/words/en.js'
import type { Words } from '../../../../../src/explain/words/words.js'
import { day } from '../../../../support/days.js'
import { evaluated, written } from '../../../../support/evaluated.js'

// What no case gives today: another rulebook may give it, or another version of the package.

const until = day('2023-04-10')

/** What the page says of where a step stands that is open on 3 April 2023, and what follows. */
const standing = (
  state: Partial<Omit<FactOf<'state'>, 'kind'>>,
  more: readonly ExplanationFact[] = [],
  words: Words = wordsEn,
): string =>
  insuredPage(
    'questionnaire.send',
    [
      {
        kind: 'what',
        rule: 'questionnaire.send',
        variant: 'questionnaire.send',
        amendedBy: [],
        capacities: 'workPotential',
      },
      { kind: 'window', window: { from: until, until } },
      { kind: 'state', asOf: day('2023-04-03'), state: 'open', modality: 'duty', until, ...state },
      ...more,
    ],
    words,
  )

describe('the insured person reads of a step of someone else', () => {
  const { direct } = wordsEn
  const words = {
    ...wordsEn,
    direct: { ...direct, standing: { ...direct.standing, open: 'It is open.', possible: 'It may be done.' } },
  }

  it.each([
    ['that it has to be done', { modality: 'duty', state: 'open' }, 'It is open.'],
    ['that it may be done', { modality: 'power', state: 'open' }, 'It may be done.'],
    [
      'that it is not time for what may be done',
      { modality: 'power', state: 'upcoming' },
      'It is not time for this yet.',
    ],
  ] as const)('%s', (_, state, text) => {
    expect(standing(state, [], words).split('\n')[1]).toBe(
      `The medical adviser sends you a questionnaire. This has to happen on 10 April 2023. ${text}`,
    )
  })
})

it('the insured person reads only the name of a stop whose effect is not told', () => {
  const facts = [
    { kind: 'exclusion', ground: 'hospitalStay', modality: 'prohibition' },
    { kind: 'period', from: until, until: null, over: false },
  ] as const
  expect(insuredPage('hospitalStay', facts, wordsEn).split('\n')[0]).toBe(
    'You are in hospital. This has been so since 10 April 2023.',
  )
})

it('the insured person reads of each of two texts of one day, once', () => {
  const texts = ['2026000001', '2026000002', '2026000002'].map(
    (numac) => ({ source: 'royalDecree', of: until, numac }) as const,
  )
  const facts = [
    { kind: 'absent', because: 'notTriggered', causes: [] },
    { kind: 'source', norms: [], citations: texts },
  ] as const
  expect(insuredPage('referral.make', facts, wordsEn).split('\n').at(-1)).toBe(
    'Source: royal decree of 10 April 2023; royal decree of 10 April 2023.',
  )
})

it('the insured person reads no name where what is absent has none', () => {
  expect(insuredPage('another.step', [{ kind: 'absent', because: 'notTriggered', causes: [] }], wordsEn)).toBe(
    "This does not concern you for now.\nIf you have questions, your insurer's return-to-work coordinator will help you.",
  )
})

describe('the page for the insured person of an evaluation by another version of the package', () => {
  const page = (evaluation: Evaluation, key: string) =>
    explain(evaluation, key, { language: 'en', audience: 'insured' }).text.split('\n')

  it('says nothing of a state that has no words', () => {
    const other = written(evaluated('2023-03-27'), '"state":"open"', '"state":"another"')
    expect(page(other, 'questionnaire.send')).toEqual([
      'Sending of the questionnaire.',
      'The medical adviser sends you a questionnaire.',
      "If you have questions, your insurer's return-to-work coordinator will help you.",
      'Source: RIZIV/INAMI circular V.I. 2022/383, point 3.1, step 2.',
    ])
  })

  it('says nothing of what must be done where the step has no words', () => {
    const estimated = evaluated('2023-04-25', { type: 'capacityEstimated', on: '2023-04-24', category: 4 })
    const other = written(estimated, '"rule":"referral.make"', '"rule":"another.step"')
    expect(page(other, 'referral.make')[1]).toBe(
      'This has to happen from 24 April 2023 on; the rules name no last day. It has not happened yet.',
    )
  })
})

it('another text may count the days of an own step from the start of the incapacity', () => {
  const count = { count: 'days', days: 14, anchor: 'incapacityStart', since: day('2023-03-27') } as const
  const facts = [{ kind: 'counted', end: 'until', count, result: until }] as const
  expect(whyOf(wordsEn.direct.own['questionnaire.return'], false, facts, wordsEn)).toBe(
    'The period ends two weeks after the start of your incapacity for work (27 March 2023).',
  )
})

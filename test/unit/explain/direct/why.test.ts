import type { Count } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { whyOf } from '../../../../src/explain/direct/why.js'
import type { ExplanationFact } from '../../../../src/explain/explanation.js'
import { wordsEn } from '../../../../src/explain/words/en.js'
import { day } from '../../../support/days.js'

/** What the insured person reads of why a last day is that day: the last of the counts gives it. */
const why = (
  counts: readonly Count[],
  end: 'from' | 'until' | 'both' = 'until',
  more: readonly ExplanationFact[] = [],
) =>
  whyOf(
    undefined,
    false,
    [...more, ...counts.map((count) => ({ kind: 'counted', end, count, result: day('2026-05-26') }) as const)],
    wordsEn,
  )

const since = day('2026-05-11')
const anchor = 'incapacityStart'
const ofDays = (days: number): Count => ({ count: 'days', days, anchor, since })
const ofMonths = (count: 'withinMonths' | 'eveOfMonths' | 'monthsLater', months: number): Count => ({
  count,
  months,
  anchor,
  since,
  convention: 'sameDate',
})
const moved: Count = { count: 'rollOver', of: day('2026-05-25'), why: 'holiday' }

describe('why a last day is this day, for the insured person', () => {
  it.each<[string, readonly Count[], string | undefined]>([
    [
      'whole weeks',
      [ofDays(14)],
      'The period ends two weeks after the start of your incapacity for work (11 May 2026).',
    ],
    ['days', [ofDays(15)], 'The period ends 15 days after the start of your incapacity for work (11 May 2026).'],
    [
      'months',
      [ofMonths('withinMonths', 1)],
      'The period ends one month after the start of your incapacity for work (11 May 2026).',
    ],
    [
      'the last day of a month of the incapacity',
      [ofMonths('eveOfMonths', 4)],
      'The fourth month of your incapacity for work, which began on 11 May 2026, ends then.',
    ],
    [
      'a last day that moved',
      [ofDays(14), moved],
      'The period ends two weeks after the start of your incapacity for work (11 May 2026). That day is not a working day, so 26 May 2026 counts.',
    ],
    [
      'the day of the anchor beside it',
      [{ count: 'anchor', anchor }, ofDays(14)],
      'The period ends two weeks after the start of your incapacity for work (11 May 2026).',
    ],
    ['two counts', [ofDays(14), ofDays(15)], undefined],
    ['the first day after some months', [ofMonths('monthsLater', 4)], undefined],
    ['no count', [], undefined],
    ['a moved day alone', [moved], undefined],
  ])('%s', (_, counts, expected) => expect(why(counts)).toBe(expected))

  it('a window of a single day has a last day too; a first day is no last day', () => {
    expect(why([ofDays(14)], 'both')).toBe(why([ofDays(14)]))
    expect(why([ofDays(14)], 'from')).toBeUndefined()
  })
})

describe('a count from what started the step', () => {
  const fromTrigger: Count = { count: 'days', days: 14, anchor: 'trigger', since }

  it('names it where it is known', () => {
    const trigger: ExplanationFact = { kind: 'trigger', cause: { type: 'questionnaireSent' }, on: since }
    expect(why([fromTrigger], 'until', [trigger])).toBe(
      'The period ends two weeks after the sending of the questionnaire (11 May 2026).',
    )
    expect(why([fromTrigger])).toBe('The period ends two weeks after the trigger (11 May 2026).')
    expect(why([ofDays(14)], 'until', [trigger])).toBe(why([ofDays(14)]))
  })

  it('in months of the incapacity only where it counts from its start', () => {
    expect(why([{ count: 'eveOfMonths', months: 4, anchor: 'trigger', since, convention: 'sameDate' }])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { countIn } from '../../../src/explain/sentence-of-count.js'
import { en } from '../../../src/explain/texts/en/index.js'
import { day } from '../../support/days.js'

describe('how a day was counted is said', () => {
  it('as the day before another one', () => {
    const counted = {
      end: 'until',
      count: { count: 'dayBefore', of: day('2023-06-10') },
      result: day('2023-06-09'),
    } as const
    expect(countIn(counted, en, undefined)).toBe('the day before 10 June 2023 is 9 June 2023.')
  })

  it('of an anchor whose day is not known', () => {
    const counted = {
      end: 'until',
      count: { count: 'notKnown', anchor: 'previousContact' },
      result: day('2023-06-09'),
    } as const
    expect(countIn(counted, en, undefined)).toBe(
      'the day of the previous contact is not known; the period therefore runs from another day.',
    )
  })
})

import type { Count } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { countIn } from '../../../src/explain/sentence-of-count.js'
import { en } from '../../../src/explain/texts/en/index.js'
import { day } from '../../support/days.js'

const since = day('2026-01-12')
const months = { anchor: 'incapacityStart', since, convention: 'quantieme' } as const

describe('how a day was counted is said', () => {
  it.each<[string, Count, string, string]>([
    [
      'as the day before another one',
      { count: 'dayBefore', of: day('2023-06-10') },
      '2023-06-09',
      'the day before 10 June 2023 is 9 June 2023.',
    ],
    [
      'as some months before',
      { count: 'monthsBefore', months: 2, anchor: 'incapacityStart', since },
      '2025-11-13',
      '2 months before the day after the start of the incapacity for work (12 January 2026) is 13 November 2025.',
    ],
    [
      'as the last of several days',
      { count: 'latest', of: [since, day('2026-02-02')] },
      '2026-02-02',
      'the later of 12 January 2026 and 2 February 2026 is 2 February 2026.',
    ],
    [
      'as the last day of a month of the incapacity',
      { count: 'eveOfMonths', months: 4, ...months },
      '2026-05-11',
      '4 months after the start of the incapacity for work (12 January 2026) is 12 May 2026. The 4th month ends on the day before, 11 May 2026.',
    ],
    [
      'as the first day of a month of it',
      { count: 'monthsLater', months: 3, ...months },
      '2026-04-12',
      '3 months after the start of the incapacity for work (12 January 2026) is 12 April 2026. The 4th month begins then.',
    ],
    [
      'within some months of its start',
      { count: 'withinMonths', months: 3, ...months },
      '2026-04-12',
      'the count begins on the day after the start of the incapacity for work (12 January 2026), which is 13 January 2026. 3 months later is 13 April 2026. The period ends on the day before, 12 April 2026.',
    ],
    [
      'within a month of its start, which is no month of the incapacity',
      {
        count: 'withinMonths',
        months: 1,
        ...months,
        since: day('2026-02-28'),
        otherwise: day('2026-03-28'),
      },
      '2026-03-31',
      'the count begins on the day after the start of the incapacity for work (28 February 2026), which is 1 March 2026. 1 month later is 1 April 2026. The period ends on the day before, 31 March 2026. Counted from date to date, the period would end on 28 March 2026.',
    ],
    [
      'in months of something else',
      { count: 'eveOfMonths', months: 4, ...months, anchor: 'trigger' },
      '2026-05-11',
      '4 months after the trigger (12 January 2026) is 12 May 2026. The period ends on the day before, 11 May 2026.',
    ],
    [
      'from a day that is not known',
      { count: 'notKnown', anchor: 'previousContact' },
      '2023-06-09',
      'the day of the previous contact is not known; the period therefore runs from another day.',
    ],
    [
      'from what started the step',
      { count: 'anchor', anchor: 'trigger' },
      '2026-01-12',
      'the trigger: 12 January 2026.',
    ],
  ])('%s', (_, count, result, expected) => {
    expect(countIn({ end: 'until', count, result: day(result) }, en, undefined)).toBe(expected)
  })
})

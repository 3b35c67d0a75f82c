import { describe, expect, it } from 'vitest'
import { dayOf, numberOf } from '../../../src/calendar/day-number.js'
import { everyMonths } from '../../../src/law/boundaries.js'
import { DEFAULT_INTERPRETATION, daysOfTerm, type Interpretation, type Recurrence } from '../../../src/law/term.js'
import { type CountedTerm, nextOccurrence } from '../../../src/rules/next-occurrence.js'
import { day } from '../../support/days.js'

/** Some occurrences one after the other, each by its own recurrence: first and last day, and how often its months passed. */
const series = (
  plan: string,
  recurrences: readonly Recurrence[],
  interpretation: Interpretation = DEFAULT_INTERPRETATION,
): readonly string[] => {
  const anchors = { trigger: numberOf(day(plan)) }
  const lines: string[] = []
  let previous: CountedTerm | undefined
  for (const recurrence of recurrences) {
    previous = nextOccurrence(recurrence, previous, anchors, interpretation)
    const { from, until } = daysOfTerm(previous.term, anchors, interpretation)
    lines.push(`${dayOf(from)} – ${until === null ? 'no term' : dayOf(until)}, ${previous.count}`)
  }
  return lines
}

const [two, three, four, six] = [2, 3, 4, 6].map((months) => everyMonths(months, 'sameDate'))

describe('the occurrence after another one', () => {
  it.each([
    [
      'of the same recurrence: counted from the plan itself, never from the one before',
      '2022-11-30',
      [three, three, three],
      ['2022-12-01 – 2023-02-28, 1', '2023-03-01 – 2023-05-30, 2', '2023-05-31 – 2023-08-30, 3'],
    ],
    [
      'three months become two: the first that ends later, from the day after the one before',
      '2023-01-10',
      [three, three, two, two],
      [
        '2023-01-11 – 2023-04-10, 1',
        '2023-04-11 – 2023-07-10, 2',
        '2023-07-11 – 2023-09-10, 4',
        '2023-09-11 – 2023-11-10, 5',
      ],
    ],
    [
      'two months become three: no day is in two of them, and none in neither',
      '2023-01-10',
      [two, two, three, three],
      [
        '2023-01-11 – 2023-03-10, 1',
        '2023-03-11 – 2023-05-10, 2',
        '2023-05-11 – 2023-07-10, 2',
        '2023-07-11 – 2023-10-10, 3',
      ],
    ],
    [
      'three months become six, and the half year has just begun',
      '2023-01-10',
      [three, six],
      ['2023-01-11 – 2023-04-10, 1', '2023-04-11 – 2023-07-10, 1'],
    ],
    [
      'six months become three',
      '2023-01-10',
      [six, three],
      ['2023-01-11 – 2023-07-10, 1', '2023-07-11 – 2023-10-10, 3'],
    ],
    [
      'and back again',
      '2023-01-10',
      [three, four, three],
      ['2023-01-11 – 2023-04-10, 1', '2023-04-11 – 2023-05-10, 1', '2023-05-11 – 2023-07-10, 2'],
    ],
  ])('%s', (_, plan, recurrences, expected) => {
    expect(
      series(
        plan,
        recurrences.flatMap((one) => one ?? []),
      ),
    ).toEqual(expected)
  })

  it('ends on the day to which the convention of the caller counts', () => {
    const quantieme = { ...DEFAULT_INTERPRETATION, convention: 'quantieme' } as const
    const changed = [three, three, two].flatMap((one) => one ?? [])
    expect(series('2022-11-30', changed, quantieme)).toEqual([
      '2022-12-01 – 2023-02-28, 1',
      '2023-03-01 – 2023-05-31, 2',
      '2023-06-01 – 2023-07-31, 4',
    ])
  })
})

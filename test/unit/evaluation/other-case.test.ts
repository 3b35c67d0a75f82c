import { describe, expect, it } from 'vitest'
import { evaluatedOn } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** A step in one line: its window, its state, and what each other reading gives. */
const stepOn = (asOf: string, key: string, facts: readonly string[]): readonly string[] => {
  const step = evaluatedOn(asOf, facts).obligations.find((one) => one.key === key)
  const own = step && `${step.window.from} ${step.state}`
  const others = (step?.readings ?? []).map(
    ({ reading, window, state = 'same state' }) => `${reading} ${window.from} ${state}`,
  )
  return [own ?? 'not listed', ...others]
}

describe('where a certificate ran out, the incapacity has ended by one answer and goes on by the other (RD-12)', () => {
  const runOut = 'certified until: 2023-02-28'

  it.each(
    rowsOf(`
      it has ended where nobody answers
        – | 2023-03-27 lapsed; RD-12:stillIncapable 2023-03-27 open
      it goes on where the caller says so
        reading: RD-12 stillIncapable | 2023-03-27 open; RD-12:ended 2023-03-27 lapsed
      it goes on, beside the answer to another question
        reading: RD-6 sameDate | 2023-03-27 lapsed; RD-12:stillIncapable 2023-03-27 open
      an end that was told is no question
        ended on: 2023-02-27 | 2023-03-27 lapsed
    `),
  )('%s', (_, facts = '', expected = '') => {
    expect(stepOn('2023-03-27', 'questionnaire.send', [runOut, ...partsOf(facts)])).toEqual(partsOf(expected))
  })
})

describe('during ten days of maternity protection the months run on by one answer and stand still by the other (RD-13)', () => {
  const ten = ['2023-02-06 maternityProtectionStarted', '2023-02-15 maternityProtectionEnded']

  it.each(
    rowsOf(`
      they run on where nobody answers
        – | 2023-04-16 upcoming; RD-13:standStill 2023-04-26 same state
      they stand still where the caller says so
        reading: RD-13 standStill | 2023-04-26 upcoming; RD-13:runOn 2023-04-16 same state
    `),
  )('%s', (_, facts = '', expected = '') => {
    expect(stepOn('2023-03-01', 'estimate.first', [...ten, ...partsOf(facts)])).toEqual(partsOf(expected))
  })

  it('also beside the answer to another question: until the eve of 28 February, and ten days later', () => {
    const facts = [...ten, 'start: 2022-10-31', 'reading: RD-6 sameDate']
    const step = evaluatedOn('2023-02-16', facts).obligations.find(({ key }) => key === 'estimate.first')
    const other = step?.readings?.find(({ reading }) => reading === 'RD-13:standStill')
    expect([step?.window.until, other?.window.until]).toEqual(['2023-02-27', '2023-03-09'])
  })
})

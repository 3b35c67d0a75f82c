import type { Evaluation } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { amendedBy, days, law, sent, under } from '../../support/invented-reform.js'
import { evaluatedOn, lineOf } from '../../support/short-cases.js'
import { partsOf, rowsOf } from '../../support/text-table.js'

/** A step in one line, with the findings about it. */
const stepOf = ({ obligations, findings }: Evaluation, key: string): string => {
  const found = obligations.find((one) => one.key === key)
  const about = findings.filter(({ obligation }) => obligation === key).map(({ code }) => code)
  return found === undefined ? 'not listed' : [lineOf(found), ...about].join(', ')
}

const corrected = (on: string, start: string) => `${on} incapacityStartCorrected (start ${start})`
const estimated = (on: string) => `${on} capacityEstimated (category 4)`

describe('a correction of the start alone makes no step late or early (FA-5)', () => {
  it.each(
    rowsOf(`
      late by the correction, and on the last day by the start of then
        ${estimated('2023-05-15')}; ${corrected('2023-05-22', '2023-01-09')}
        2023-04-09 – 2023-05-08: fulfilled 2023-05-15, startCorrected
      late by both
        ${estimated('2023-05-16')}; ${corrected('2023-05-22', '2023-01-09')}
        2023-04-09 – 2023-05-08: fulfilledLate 2023-05-16, late
      corrected before the estimate
        ${corrected('2023-05-12', '2023-01-09')}; ${estimated('2023-05-15')}
        2023-04-09 – 2023-05-08: fulfilledLate 2023-05-15, late
      corrected on the day of the estimate
        ${corrected('2023-05-15', '2023-01-09')}; ${estimated('2023-05-15')}
        2023-04-09 – 2023-05-08: fulfilledLate 2023-05-15, late
      early by the correction, and on the first day by the start of then
        ${estimated('2023-04-16')}; ${corrected('2023-05-02', '2023-01-23')}
        2023-04-23 – 2023-05-22: fulfilled 2023-04-16, startCorrected
      early by both
        ${estimated('2023-04-15')}; ${corrected('2023-05-02', '2023-01-23')}
        2023-04-23 – 2023-05-22: fulfilled 2023-04-15, early
      on the first day by the correction
        ${estimated('2023-04-23')}; ${corrected('2023-05-02', '2023-01-23')}
        2023-04-23 – 2023-05-22: fulfilled 2023-04-23
      on the last day by the correction
        ${estimated('2023-05-08')}; ${corrected('2023-05-22', '2023-01-09')}
        2023-04-09 – 2023-05-08: fulfilled 2023-05-08
      corrected twice: that of the day of the estimate counts
        ${corrected('2023-04-10', '2023-01-23')}; ${estimated('2023-05-22')}; ${corrected('2023-05-24', '2023-01-09')}
        2023-04-09 – 2023-05-08: fulfilled 2023-05-22, startCorrected
      never corrected, and late
        ${estimated('2023-05-16')} | 2023-04-16 – 2023-05-15: fulfilledLate 2023-05-16, late
      never corrected, and early
        ${estimated('2023-04-15')} | 2023-04-16 – 2023-05-15: fulfilled 2023-04-15, early
      not done
        ${corrected('2023-05-22', '2023-01-09')} | 2023-04-09 – 2023-05-08: overdue
    `),
  )('the estimate: %s', (_, facts, expected) => {
    expect(stepOf(evaluatedOn('2023-06-01', partsOf(facts)), 'estimate.first')).toBe(expected)
  })
})

it('a term that a reform counts from the trigger moves with the start too', () => {
  const rules = amendedBy({
    law: { ...law, inForce: [{ from: '2026-10-01' }] },
    record: 'questionnaire.send',
    window: { from: days(70), until: days(70) },
  })
  const facts = [sent('2026-12-07'), corrected('2026-12-09', '2026-09-21')]
  expect(stepOf(under(rules, '2026-12-14', facts), 'questionnaire.send')).toBe(
    '2026-11-30 – 2026-11-30: fulfilled 2026-12-07, startCorrected',
  )
})

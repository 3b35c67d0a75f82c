import { evaluate } from 'terug-naar-werk'
import { expect, it } from 'vitest'
import { caseOf } from '../../support/case-tables.js'
import { day } from '../../support/days.js'

it('keeps the trigger of a step when the passing of a day gives it another one (LT-4)', () => {
  const { dossier } = caseOf([
    'start: 2024-01-28',
    'contract: no',
    '2024-01-28 capacityEstimated (category 1)',
    '2024-03-01 incapacityStartCorrected (start 2024-02-04)',
    '2024-05-20 codexRequested (by employer)',
  ])
  const triggerOn = (asOf: string) =>
    evaluate(dossier, { asOf: day(asOf) }).obligations.find(({ key }) => key === 'evaluation.contact#7')?.trigger
  // The estimate is barred on its last day, 3 June, which would start the contact of the seventh month as well.
  expect(triggerOn('2024-06-03')).toEqual({ type: 'capacityEstimated', on: '2024-01-28', moment: 'month7CaseBegins' })
  expect(triggerOn('2024-06-04')).toEqual(triggerOn('2024-06-03'))
})

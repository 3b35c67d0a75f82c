import { expect, it } from 'vitest'
import { absenceOn } from '../../../support/evaluated.js'
import { partsOf, rowsOf } from '../../../support/text-table.js'

it.each(
  rowsOf(`
    the eve of its first day
      2024-01-15 | regional.start | – | because later, from 2024-01-16
    no second one on its first day
      2024-01-16 | regional.start#2 | – | none
    a last day of the incapacity that is its first
      2023-04-01 | regional.start | ended on: 2024-01-16 | because later, from 2024-01-16
    a last day before it
      2023-04-01 | regional.start | ended on: 2024-01-15 | because endsBefore, endedOn 2024-01-15, from 2024-01-16
    a last day before it, which is today
      2023-06-30 | regional.start | ended on: 2023-06-30 | because endsBefore, endedOn 2023-06-30, from 2024-01-16
    a last day before it, which was yesterday
      2023-07-01 | regional.start | ended on: 2023-06-30 | because status, status incapacityEnded
    a day that the month lacks
      2024-04-01 | regional.start | start: 2024-02-29 | because later, from 2025-03-01
    the second time of a plan
      2023-07-01 | ziv.review#2 | 2023-06-15 planDrawnUp (elements goals) | none
    the third time of a plan
      2023-07-01 | ziv.review#3 | 2023-06-15 planDrawnUp (elements goals) | because later, from 2023-09-16
    the twelfth time of a plan
      2023-07-01 | ziv.review#12 | 2023-06-15 planDrawnUp (elements goals) | because later, from 2025-12-16
    a time of a plan that another one replaced at once
      2023-07-01 | ziv.review#3 | 2023-06-15 planDrawnUp (elements goals); 2023-06-20 planDrawnUp (elements goals)
      none
    a time of the plan that replaced it
      2023-07-01 | ziv.review#2.3 | 2023-06-15 planDrawnUp (elements goals); 2023-06-20 planDrawnUp (elements goals)
      because later, from 2023-09-21
    a time of a plan that does not exist
      2023-07-01 | ziv.review#3.3 | 2023-06-15 planDrawnUp (elements goals); 2023-06-20 planDrawnUp (elements goals)
      none
    a time of the tenth plan
      2023-07-01 | ziv.review#10.3
      2023-06-10 planDrawnUp (elements goals); 2023-06-11 planDrawnUp (elements goals);
      2023-06-12 planDrawnUp (elements goals); 2023-06-13 planDrawnUp (elements goals);
      2023-06-14 planDrawnUp (elements goals); 2023-06-15 planDrawnUp (elements goals);
      2023-06-16 planDrawnUp (elements goals); 2023-06-17 planDrawnUp (elements goals);
      2023-06-18 planDrawnUp (elements goals); 2023-06-19 planDrawnUp (elements goals) | because later, from 2023-09-20
    a time of a plan whose trajectory has ended
      2023-07-15 | ziv.review#3 | 2023-06-15 planDrawnUp (elements goals); 2023-07-01 zivEnded | none
    no number, on the day of the plan
      2023-06-15 | ziv.review | 2023-06-15 planDrawnUp (elements goals) | none
    what is no number
      2023-07-01 | ziv.review#3x | 2023-06-15 planDrawnUp (elements goals) | none
    a third time of what does not come back
      2023-03-01 | exam.category1#3
      2023-02-01 capacityEstimated (category 1); 2023-02-05 capacityEstimated (category 2);
      2023-02-10 capacityEstimated (category 1) | none
    a later time of what does not come back, beside a second one
      2023-05-20 | permission.decide#4
      2023-05-02 permissionRequested; 2023-05-10 permissionRefused; 2023-05-15 permissionRequested | none
    a time of a plan, beside a higher number of a rule with a later last day
      2023-07-10 | ziv.review#5
      2023-05-16 planDrawnUp (elements goals); 2023-05-20 permissionRequested; 2023-06-10 permissionRefused;
      2023-06-15 permissionRequested | because later, from 2024-02-17
    a time without a plan
      2023-07-01 | ziv.review#3 | – | because notTriggered, causes planDrawnUp
    a time without a plan, beside numbers of another rule
      2024-07-15 | ziv.review#3 | start: 2024-05-06 | because notTriggered, causes planDrawnUp
    a time of a plan that was replaced after it was reviewed
      2023-07-01 | ziv.review#3
      2023-06-15 planDrawnUp (elements goals); 2023-06-18 planReviewed; 2023-06-20 planDrawnUp (elements goals) | none
  `),
)('what is still to come: %s', (_, asOf, key, facts, absence) => {
  expect(absenceOn(asOf, key, partsOf(facts))).toBe(absence)
})

it('what is still to come is counted as the caller chose', () => {
  const facts = ['start: 2024-02-29', 'reading: RD-6 sameDate']
  expect(absenceOn('2024-04-01', 'regional.start', facts)).toBe('because later, from 2025-02-28')
})

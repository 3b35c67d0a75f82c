import { rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'

it('SA-1, LT-6, LT-18, LT-20: where absences are counted together, who may know, and between which moments', () => {
  const lines = rulebook.absences.map(({ at, confidentiality, begins, held, endedBy = [], newDateAsked }) =>
    [at, confidentiality, `${begins ?? 'any day'} to ${[held, ...endedBy].join(' or ')}`, newDateAsked].join(' | '),
  )
  expect(lines).toEqual([
    'exam | medical | examNotExcluded to evaluationContact or capacityEstimated | newDateAskedAtExam',
    'firstContact | trajectory | referred to firstContact or contactRequested | newDateAskedAtFirstContact',
    'occupationalPhysician | trajectory | any day to heldAfterOccupationalPhysician | newDateAskedAtOccupationalPhysician',
    'regionalAdviser | trajectory | any day to heldWithRegionalAdviser | newDateAskedAtRegionalAdviser',
    'combinedContact | medical | any day to evaluationContact | newDateAskedAtCombinedContact',
  ])
})

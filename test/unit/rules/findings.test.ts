import { rulebook } from 'terug-naar-werk'
import { expect, it } from 'vitest'

const written = (record: object): string =>
  Object.values(record)
    .map((value) => (typeof value === 'object' ? Object.values(value).join(' ') : `${value}`))
    .join(' | ')

it('the findings: how grave, at what, who may know, by which norm', () => {
  expect(rulebook.findings.map(written)).toEqual([
    'planIncomplete | irregular | planIncomplete | trajectory | Z2-3',
    'directReferral | doubtful | codexAskedBeforeContact | medical | A6-4',
    'withoutPermission | forbidden | zivStartedWithoutPermission | trajectory | B5-1 B5-2',
    'otherSituation | doubtful | zivStartedInOtherSituation | trajectory | Z1-A Z1-B Z1-C Z1-D',
    'retrainingNotApproved | doubtful | retrainingStartedWithoutApproval | trajectory | Z2-5',
    'consentNotAsked | doubtful | consent.ask | overdue fulfilledLate lapsed | firstContact | A7-5',
    'occupationalPhysicianNotInformed | doubtful | ziv.informOccupationalPhysician | open | planDrawnUp | Z1-1',
    'reviewMissed | doubtful | ziv.review | lapsed | lapse | planReviewed | Z3-1',
    'examNotHeld | irregular | exam.category1 | lapsed | lapse | A5-2',
    'examNotHeld | irregular | exam.category3 | lapsed | lapse | A5-3',
  ])
})

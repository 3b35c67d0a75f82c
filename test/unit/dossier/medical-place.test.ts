import { describe, expect, it } from 'vitest'
import { isKnownToOthers, isMedicalPlace } from '../../../src/dossier/medical-place.js'

describe('a place is medical', () => {
  it.each([
    [
      'in an event that only the advising doctor may know of',
      ['events', 0, 'category'],
      { type: 'capacityEstimated' },
      true,
    ],
    ['in an event of an unknown type', ['events', 0, 'x'], { type: 'chemotherapy' }, true],
    ['in what is no event', ['events', 0], null, true],
    ['but not in another event', ['events', 0, 'form'], { type: 'consentGiven' }, false],
    ['nor outside the events', ['scheme'], undefined, false],
    ['nor at the top', [], undefined, false],
  ])('%s', (_, path, event, isMedical) => {
    expect(isMedicalPlace(path, event)).toBe(isMedical)
  })
})

it.each([['toString'], [undefined], [5], [['referred']], ['medicalExam']])(
  'others do not know of an event of type %s',
  (type) => {
    expect(isKnownToOthers(type)).toBe(false)
  },
)

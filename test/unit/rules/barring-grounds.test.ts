import { type BarFacts, firstContactBars, firstEstimateBars, questionnaireBars } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'

const grounds = ['certifiedEnd', 'medicalGround', 'codexRequested', 'permittedWork', 'ownTrajectory'] as const

const combinations: readonly BarFacts[] = Array.from({ length: 2 ** grounds.length }, (_, bits) =>
  Object.fromEntries(grounds.map((ground, index) => [ground, (bits & (1 << index)) !== 0])),
)

const standing = (facts: BarFacts, norms: Partial<Record<(typeof grounds)[number], string>>) =>
  grounds.filter((ground) => facts[ground] && norms[ground]).map((ground) => ({ ground, norms: [norms[ground]] }))

describe.each(combinations.map((facts) => [facts]))('%j', (facts) => {
  it('bars the questionnaire, the estimate and the contact by what the norms name', () => {
    expect(questionnaireBars(facts)).toEqual(
      standing(facts, {
        certifiedEnd: 'A1-2',
        medicalGround: 'A2-2',
        codexRequested: 'A2-4',
        permittedWork: 'A2-5',
        ownTrajectory: 'A2-6',
      }),
    )
    expect(firstEstimateBars(facts)).toEqual(
      standing(facts, { codexRequested: 'A4-2', permittedWork: 'A4-2', ownTrajectory: 'A4-2' }),
    )
    expect(firstContactBars(facts)).toEqual(standing(facts, { permittedWork: 'A7-3' }))
  })
})

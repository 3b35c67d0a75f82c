import { firstContactBars, firstEstimateBars, type GroundFacts, questionnaireBars } from 'terug-naar-werk'
import { type CaseOfLaw, laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { noTerm, startOfMonth } from '../../../src/law/boundaries.js'
import { groundsThatApply } from '../../../src/rules/barring-grounds.js'
import { day } from '../../support/days.js'

const grounds = ['certifiedEnd', 'medicalGround', 'codexRequested', 'permittedWork', 'ownTrajectory'] as const

const combinations: readonly GroundFacts[] = Array.from({ length: 2 ** grounds.length }, (_, bits) =>
  Object.fromEntries(grounds.map((ground, index) => [ground, (bits & (1 << index)) !== 0])),
)

const standing = (facts: GroundFacts, norms: Partial<Record<(typeof grounds)[number], string>>) =>
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

describe('the grounds of the version that governs a case, as if the start had triggered it', () => {
  const rule = {
    norms: ['A4-1'],
    window: noTerm(startOfMonth(7, 'quantieme')),
    law: laws.circular2022,
    barredBy: { permittedWork: ['A4-2'], codexRequested: ['A4-2'] },
    amendedBy: [{ law: laws.teamMembers2024, barredBy: { codexRequested: ['A2-4'] } }],
  } as const
  const facts = { permittedWork: true, codexRequested: true, ownTrajectory: true }
  const stand = (of?: CaseOfLaw) =>
    groundsThatApply(rule, facts, of).map(({ ground, norms }) => [ground, ...norms].join(' '))

  it('are those of the circular where no case is given', () => {
    expect(stand()).toEqual(['permittedWork A4-2', 'codexRequested A4-2'])
  })

  it.each([
    // The seventh month begins on the eve of the first day of the law, and on that day.
    ['2023-12-30', ['permittedWork A4-2', 'codexRequested A4-2']],
    ['2023-12-31', ['codexRequested A2-4']],
  ])('of a start on %s: %j', (start, expected) => {
    expect(stand({ start: day(start), scheme: 'employee' })).toEqual(expected)
  })

  it('are made once', () => {
    expect(groundsThatApply(rule, facts, undefined)[0]).toBe(groundsThatApply(rule, facts, undefined)[0])
    expect(Object.isFrozen(groundsThatApply(rule, facts, undefined)[0])).toBe(true)
  })

  it('none where the record names none', () => {
    const { barredBy: _, amendedBy: _later, ...free } = rule
    expect(groundsThatApply(free, facts, undefined)).toEqual([])
  })
})

import { type CaseOfLaw, laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { noTerm, startOfMonth } from '../../../src/law/boundaries.js'
import { groundsThatApply } from '../../../src/rules/barring-grounds.js'
import { day } from '../../support/days.js'

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

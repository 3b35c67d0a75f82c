import { firstEstimateBars, questionnaireBars } from 'terug-naar-werk'
import { type CaseOfLaw, laws } from 'terug-naar-werk/law'
import { describe, expect, it } from 'vitest'
import { noTerm, startOfMonth } from '../../../src/law/boundaries.js'
import { groundsThatApply } from '../../../src/rules/barring-grounds.js'
import { grounds } from '../../../src/rules/ground.js'
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

it('each ground applies where the facts say so, and only then', () => {
  const norms = ['A2-2'] as const
  const window = noTerm(startOfMonth(7, 'quantieme'))
  for (const ground of grounds) {
    const rule = { norms, window, law: laws.circular2022, barredBy: { [ground]: norms } }
    for (const given of grounds)
      expect(groundsThatApply(rule, { [given]: true }, undefined), `${ground}, ${given}`).toEqual(
        given === ground ? [{ ground, norms }] : [],
      )
  }
})

describe('the grounds of the later law', () => {
  const facts = {
    medicalGround: true,
    codexRequested: true,
    permittedWork: true,
    ownTrajectory: true,
    pensionAge: true,
    hospitalStay: true,
  }
  it.each([
    // The tenth week ends on the eve of the pension age's text, and on its first day; the fourth month later.
    ['2023-10-22', 'employee', 'A2-2 A2-4 A2-5 A2-6', 'A4-2 A4-2 A4-2 LT-13'],
    ['2023-10-23', 'employee', 'A2-2 A2-4 A2-5 A2-6 LT-13', 'A4-2 A4-2 A4-2 LT-13'],
    // LT-10, LT-11: the law of 2024.
    ['2024-01-01', 'employee', 'A2-2 LT-11 A2-4 LT-10 A2-5 A2-6 LT-10 LT-13', 'A4-2 LT-10 A4-2 A4-2 LT-10 LT-13'],
    // LT-1: no CODEX trajectory for the self-employed.
    ['2023-01-16', 'selfEmployed', 'A2-2 A2-5 A2-6', 'A4-2 A4-2'],
    ['2024-01-01', 'selfEmployed', 'A2-2 LT-11 A2-5 A2-6 LT-10 LT-13', 'A4-2 A4-2 LT-10 LT-13'],
  ] as const)('for a start on %s, %s: %s for the questionnaire, %s for the estimate', (start, scheme, ...expected) => {
    const of = { start: day(start), scheme }
    const norms = [questionnaireBars(facts, of), firstEstimateBars(facts, of)].map((bars) =>
      bars.flatMap((bar) => bar.norms).join(' '),
    )
    expect(norms).toEqual(expected)
  })
})

import { type Audience, type Change, explain, type Supposition } from 'terug-naar-werk'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/days.js'
import { evaluatedOn } from '../../support/short-cases.js'

const returning = evaluatedOn('2023-03-30', ['2023-03-27 questionnaireSent (route A)'])

const change = (suppositions: readonly Supposition[], key = 'questionnaire.return'): Change => ({
  key,
  suppositions,
  state: 'overdue',
  window: { from: day('2023-03-27'), until: day('2023-04-10') },
})

const onDay = (asOf: string): Supposition => ({ suppose: 'day', asOf: day(asOf) })

/** The kinds of what an explanation says of the return of the questionnaire, or of another step. */
const kinds = (audience: Audience, changes: readonly Change[], key = 'questionnaire.return') =>
  explain(returning, key, { language: 'en', audience, changes }).steps.map(({ kind }) => kind)

const isTold = (audience: Audience, ...suppositions: readonly Supposition[]) =>
  kinds(audience, [change(suppositions)]).includes('change')

describe('a change by a later day alone', () => {
  it.each([
    ['on the first day of the window, which the window says', '2023-03-27', false],
    ['on the last day', '2023-04-10', true],
    ['on the day after the last, which the window says', '2023-04-11', false],
    ['on another day', '2023-04-12', true],
  ])('%s', (_, asOf, told) => {
    expect(isTold('coordinator', onDay(asOf))).toBe(told)
  })

  it('is told where something else is supposed as well', () => {
    expect(isTold('coordinator', onDay('2023-04-11'), { suppose: 'recognised' })).toBe(true)
  })
})

describe('the coordinator is told of a change', () => {
  it.each(['recognised', 'notEnded', 'notCertified'] as const)('by %s, and the employer is not', (suppose) => {
    expect([isTold('coordinator', { suppose }), isTold('employer', { suppose })]).toEqual([true, false])
  })

  it('but not of one in a step that the coordinator may not know', () => {
    const estimate = [change([{ suppose: 'recognised' }], 'estimate.first')]
    expect(kinds('coordinator', estimate, 'estimate.first')).toEqual(['notDisclosed'])
    expect(kinds('advisingDoctor', estimate, 'estimate.first')).toContain('change')
  })
})

it.each(['presumption', 'presumption.ziv', 'estimate.first', 'medicalGround', 'absence.exam#2'])(
  'the employer is told nothing of %s, whether there is one or not',
  (key) => {
    expect(kinds('employer', [], key)).toEqual(['notDisclosed'])
  },
)

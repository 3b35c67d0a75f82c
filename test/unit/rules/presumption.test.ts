import { type PresumptionRule, rulebook } from 'terug-naar-werk/rulebook'
import { expect, it } from 'vitest'

const presumptions: readonly PresumptionRule[] = rulebook.presumptions

it.each([
  ['codex', 'resumption', 'workResumed', 'eve'],
  ['ziv', 'paidWork', 'paidWorkStarted', 'eve'],
  ['ziv', 'paidWork', 'workResumed', 'eve'],
  ['ziv', 'retraining', 'approvedRetrainingStarted', 'eve'],
  ['ziv', 'zivEnded', 'zivEnded', 'day'],
  ['ziv', 'voucher', 'fundVoucherStarted', 'eve'],
  ['fund', 'servicesEnded', 'fundServicesEnded', 'day'],
])('the %s presumption ends by %s, at %s, on that %s', (kind, by, moment, lastDay) => {
  const { endedBy = [] } = presumptions.find((rule) => rule.kind === kind) ?? {}
  expect(endedBy).toContainEqual(expect.objectContaining({ by, moment, lastDay }))
})

it('a presumption has a kind of time that never rolls over', () => {
  expect(presumptions.map(({ window }) => window.kind)).toEqual(presumptions.map(() => 'status'))
})

import { rulebook } from 'terug-naar-werk/rulebook'
import { describe, expect, it } from 'vitest'
import { lawTable } from '../../../../src/evaluation/plan/law-of-case.js'
import { ofRule, placesIn, rulesOf } from '../../../../src/evaluation/plan/places.js'

const places = placesIn(rulebook, lawTable([]))

describe('what is kept of a rule', () => {
  const rules = rulesOf(rulebook.obligations)
  const kept = rules.map((rule, index) => (index % 2 === 0 ? [rule] : undefined))

  it('is found at its place', () => {
    expect(rules.flatMap((rule) => ofRule(kept, places.rule(rule)) ?? [])).toEqual(
      rules.filter((_, index) => index % 2 === 0),
    )
  })

  it('is nothing where no rule is meant', () => expect(ofRule(kept, undefined)).toBeUndefined())
})

it('each rule stands once among those of the book, however many records state it', () => {
  const rules = rulesOf(rulebook.obligations)
  expect(new Set(rules).size).toBe(rules.length)
  expect(rules.length).toBeLessThan(rulebook.obligations.length)
})

it('an id and a ground of the book are given back as they are', () => {
  expect(places.obligation('contact.first/atOnce')).toBe('contact.first/atOnce')
  expect(places.ground('permittedWork')).toBe('permittedWork')
})

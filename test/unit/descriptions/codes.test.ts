import { describe, expect, it } from 'vitest'
import { optionsWithoutMeaning } from '../../../scripts/descriptions/codes/judgement-options.js'
import { codeLists } from '../../../scripts/descriptions/codes.js'

describe.each(codeLists.map((list) => [list.heading, list] as const))('%s', (_, { meanings, where }) => {
  it('says where the codes stand', () => expect(where).toMatch(/^[A-Z].*\.$/))

  it.each(Object.entries(meanings))('%s has a meaning', (_code, meaning) => expect(meaning).toMatch(/\w{3}/))
})

it('every option of a decision has a meaning; one without is to be written in judgement-options.ts', () => {
  expect(optionsWithoutMeaning).toEqual([])
})

it('every list has a heading of its own, so that links find it', () => {
  const headings = codeLists.map(({ heading }) => heading)
  expect(new Set(headings).size).toBe(headings.length)
})

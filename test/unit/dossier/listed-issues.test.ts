import { expect, it } from 'vitest'
import { issue } from '../../../src/calendar/issue.js'
import { listedIssues } from '../../../src/dossier/listed-issues.js'

const found = (count: number, made = (_index: number): void => undefined) =>
  Array.from({ length: count }, (_, index) => () => {
    made(index)
    return issue('key.unknown', [index], 'a key', 'a key', 'This key is not known.')
  })

it.each([0, 1, 100])('%d issues are listed as they are', (count) => {
  expect(listedIssues(found(count)).map(({ path }) => path)).toEqual(Array.from({ length: count }, (_, i) => [i]))
})

it.each([
  [101, 1],
  [5000, 4900],
])('of %d issues the last says that there are %d more, and those are not made', (count, more) => {
  let last = 0
  const issues = listedIssues(found(count, (index) => (last = index)))
  expect(issues).toHaveLength(101)
  expect(issues.at(-1)).toMatchObject({ code: 'input.moreIssues', more })
  expect(last).toBe(99)
})

import { expect, it } from 'vitest'

it.each([
  ['terug-naar-werk', () => import('terug-naar-werk')],
  ['terug-naar-werk/calendar', () => import('terug-naar-werk/calendar')],
  ['terug-naar-werk/law', () => import('terug-naar-werk/law')],
  ['terug-naar-werk/rules', () => import('terug-naar-werk/rules')],
  ['terug-naar-werk/rulebook', () => import('terug-naar-werk/rulebook')],
  ['terug-naar-werk/schema', () => import('terug-naar-werk/schema')],
])('%s can be imported', async (_, imported) => {
  expect(Object.keys(await imported()).length).toBeGreaterThan(0)
})

import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { opened, openFile, row, test } from './explorer-page'

interface Expected {
  readonly window?: { readonly from: string; readonly until: string | null }
  readonly state?: string
}

interface Vector {
  readonly name: string
  readonly dossier: unknown
  readonly options: { readonly asOf: string }
  readonly expect: { readonly obligations?: { readonly [key: string]: Expected | null } }
}

// SAFETY: the vectors have a schema of their own, and the package tests them against it.
const { cases } = JSON.parse(readFileSync(new URL('../../../dist/vectors/cases.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Vector[]
}

const chosen = cases
  .filter(({ options, expect: { obligations } }) => obligations && Object.keys(options).join() === 'asOf')
  .filter((_, at) => at % 12 === 0)

const written = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  )

/** What the page should say of a window, written without the code of the page. */
const inWords = ({ from, until }: NonNullable<Expected['window']>): string => {
  if (until === null) return `from ${written(from)}`
  if (from === until) return `on ${written(from)}`
  const first = from.slice(0, 4) === until.slice(0, 4) ? written(from).replace(/ \d{4}$/, '') : written(from)
  return `${first} to ${written(until)}`
}

test('shows the days and states of the vectors', async ({ page }) => {
  await opened(page, '#language=en')
  let compared = 0
  for (const { name, dossier, options, expect: expected } of chosen) {
    await openFile(page, { dossier, asOf: options.asOf })
    await expect(page.locator('#as-of ~ input[type=date]'), name).toHaveValue(options.asOf)
    for (const [key, step] of Object.entries(expected.obligations ?? {})) {
      if (step === null) await expect(row(page, key), `${name}: ${key}`).toHaveCount(0)
      if (step?.state) await expect(row(page, key), `${name}: ${key}`).toHaveAttribute('data-look', step.state)
      if (step?.window) {
        const days = row(page, key).locator('.row-days')
        await expect(days, `${name}: ${key}`).toHaveText(inWords(step.window))
      }
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(50)
})

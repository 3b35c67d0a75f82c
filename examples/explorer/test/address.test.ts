import { expect } from '@playwright/test'
import { opened, openFile, row, test } from './explorer-page'

test('the address holds how one looks, and nothing of the health of anybody', async ({ page }) => {
  await opened(page, '#language=en&example=18')
  const events = [
    { type: 'questionnaireWithheld', on: '2023-03-20', ground: 'coma' },
    { type: 'capacityEstimated', on: '2023-05-02', category: 3 },
  ]
  const dossier = {
    id: 'my-id',
    scheme: 'employee',
    employmentContract: true,
    incapacity: { start: '2023-01-17' },
    events,
  }
  await openFile(page, { dossier, asOf: '2023-05-10' })
  await row(page, 'exam.category3').click()
  await page.getByLabel('Shown to').selectOption('insured')
  await page.getByRole('checkbox', { name: 'Only what was known on' }).check()
  await expect(page).toHaveURL(/audience=insured/)
  const fragment = new URL(page.url()).hash.slice(1)
  expect([...new URLSearchParams(fragment).keys()]).toEqual([
    'scheme',
    'contract',
    'asOf',
    'knownOn',
    'language',
    'audience',
  ])
  expect(fragment).not.toMatch(/2023-01-17|2023-03-20|2023-05-02|coma|category|exam|my-id/)
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])
  expect(kept).toEqual([0, 0, ''])
})

test('an address of an example shows it again, with its reader and its day', async ({ page }) => {
  await opened(page, '#example=10&asOf=2023-10-20&language=fr&audience=coordinator')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.locator('#audience')).toHaveValue('coordinator')
  await expect(row(page, 'contact.first')).toHaveAttribute('data-look', 'overdue')
  await expect(row(page, 'exam.category3')).toHaveCount(0)
})

test('nothing is asked for once the page is there, whatever one does', async ({ page, watched }) => {
  await opened(page, '#language=en&example=10')
  await page.waitForLoadState('networkidle')
  watched.requests.length = 0
  await page.getByRole('slider', { name: 'As of' }).press('ArrowRight')
  await row(page, 'estimate.first').click()
  await page.getByLabel('Invented example').selectOption('13')
  await page.getByRole('radio', { name: 'another day' }).check()
  await openFile(page, { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } })
  await expect(page.locator('#start')).toHaveValue('2023-01-16')
  expect(watched.requests).toEqual([])
})

test('who may not know of a step does not see it, nor the days of events', async ({ page }) => {
  await opened(page, '#example=10&language=en&audience=employer')
  await expect(page.locator('.row')).toHaveCount(0)
  for (const part of ['.now', '.timeline']) await expect(page.locator(part)).not.toContainText(/category|examination/i)
  await expect(page.locator('svg.chart [fill="var(--ink)"]')).toHaveCount(0)
})

import { expect } from '@playwright/test'
import { opened, openFile, row, test } from './explorer-page'

test('the slider changes the states, by keyboard', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await expect(row(page, 'contact.first')).toHaveAttribute('data-look', 'open')
  const slider = page.getByRole('slider', { name: 'As of' })
  await slider.focus()
  for (let days = 0; days < 13; days += 1) await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '19 October 2023')
  await expect(row(page, 'contact.first')).toHaveAttribute('data-look', 'overdue')
  await page.keyboard.press('Home')
  await expect(row(page, 'contact.first')).toHaveCount(0)
  await expect(page).toHaveURL(/asOf=2023-02-13/)
})

test('what was recorded later does not count on the day of knowledge', async ({ page }) => {
  await opened(page, '#language=en')
  const events = [{ type: 'capacityEstimated', category: 3, on: '2023-05-02', recordedOn: '2023-05-09' }]
  const dossier = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' }, events }
  await openFile(page, { dossier, asOf: '2023-05-10' })
  await expect(row(page, 'estimate.first')).toHaveAttribute('data-look', 'fulfilled')
  await page.getByRole('checkbox', { name: 'Only what was known on' }).check()
  await page.getByLabel('Only what was known on: day').fill('2023-05-08')
  await expect(row(page, 'estimate.first')).toHaveAttribute('data-look', 'open')
  await page.getByLabel('Only what was known on: day').fill('2023-05-09')
  await expect(row(page, 'estimate.first')).toHaveAttribute('data-look', 'fulfilled')
})

test('the bars lie on the days of their windows', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  const at = async (selector: string) => {
    const found = await page.locator(selector).boundingBox()
    if (found === null) throw new Error(selector)
    return found
  }
  // The line of 6 October lies in the bar of the first contact, which is open, and right of the examination, which is done.
  const open = await at('svg.chart rect[fill="var(--open)"]')
  const line = await page
    .locator('svg.chart line[stroke="var(--accent)"], svg.chart g[stroke="var(--accent)"] line')
    .first()
    .boundingBox()
  const track = await at('.row[data-key="contact.first"] .track')
  expect(line?.x).toBeGreaterThan(open.x)
  expect(line?.x).toBeLessThan(open.x + open.width)
  expect(open.y).toBeGreaterThanOrEqual(track.y - 1)
  expect(open.y + open.height).toBeLessThanOrEqual(track.y + track.height + 1)
})

import { expect } from '@playwright/test'
import { opened, test } from './explorer-page'

test('on paper: the timeline, the explanation and the table, and no controls', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await opened(page, '#language=en&example=18')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.explanation')).toBeVisible()
  await expect(page.getByRole('table')).toBeVisible()
  for (const hidden of ['.case', '.time', '.compare', '.copies', '.looks'])
    await expect(page.locator(hidden)).toBeHidden()
  const chart = await page.locator('svg.chart').boundingBox()
  expect(chart?.width).toBeLessThanOrEqual(680)
  const track = await page.locator('.event-track').boundingBox()
  expect(track?.x).toBeGreaterThan(250)
  expect((track?.x ?? 0) + (track?.width ?? 0)).toBeLessThanOrEqual(682)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.time')).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.length).toBeGreaterThan(20_000)
})

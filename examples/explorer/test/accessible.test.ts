import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { opened, test } from './explorer-page'

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`axe finds nothing: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await opened(page, '#language=nl&example=18')
      expect(await violations(page)).toEqual([])
      await page.locator('.case details').evaluate((panel: HTMLDetailsElement) => {
        panel.open = true
      })
      await page.locator('.add').click()
      await page.locator('#event-type').selectOption('planDrawnUp')
      await page.locator('summary', { hasText: 'Hetzelfde als tabel' }).click()
      await page.getByRole('radio', { name: 'een ontwerp van wet' }).check()
      await page.locator('summary', { hasText: 'De aanroep als code' }).click()
      await expect(page.locator('.compare table')).toBeVisible()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })

test('the table has what the bars have', async ({ page }) => {
  await opened(page, '#language=en&example=18')
  await page.locator('summary', { hasText: 'The same as a table' }).click()
  const rows = page.getByRole('region', { name: 'The same as a table' }).locator('tbody tr')
  await expect(rows).toHaveCount(await page.locator('.row').count())
  await expect(rows.filter({ hasText: 'First follow-up interview' })).toContainText('28 Feb to 31 Mar 2023')
})

test('nothing is wider than a telephone, in any language, with every part open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 })
  for (const language of ['nl', 'fr', 'de', 'en']) {
    await page.goto('about:blank')
    await opened(page, `#language=${language}&example=19`)
    await page.locator('details').evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '')
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
})

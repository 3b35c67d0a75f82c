import { expect } from '@playwright/test'
import { opened, test } from './explorer-page'

const difference = (key: string) => `[data-difference="${key}"]`

test('two days side by side', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await page.getByRole('radio', { name: 'another day' }).check()
  await page.getByLabel('The other day: day').fill('2023-10-19')
  await expect(page.locator(difference('contact.first'))).toContainText('To be done: 18 Sept to 18 Oct 2023')
  await expect(page.locator(difference('contact.first'))).toContainText('The day alone')
  await expect(page.locator('svg.chart')).toContainText('19 Oct 2023')
})

test('a draft beside the law of today', async ({ page }) => {
  await opened(page, '#language=en&example=10&asOf=2023-05-15')
  await page.getByRole('radio', { name: 'a draft of a law' }).check()
  const moved = page.locator(difference('questionnaire.return'))
  await expect(moved).toContainText('8 May to 22 May 2023')
  await expect(moved).toContainText('8 May to 29 May 2023')
  await expect(moved).toContainText('three weeks')
  await expect(page.locator('svg.chart rect[fill="var(--draft)"], svg.chart g[fill="var(--draft)"] rect')).toHaveCount(
    1,
  )
  const draft = page.getByLabel('Draft, as JSON')
  await draft.fill((await draft.inputValue()).replace('"days": 21', '"days": 28'))
  await expect(moved).toContainText('8 May to 5 Jun 2023')
  await draft.fill((await draft.inputValue()).replace('questionnaire.return/routeA', 'questionnaire.retour'))
  await expect(page.locator('.compare').getByRole('alert')).toContainText('record')
  await draft.fill('[{')
  await expect(page.locator('.compare').getByRole('alert')).toHaveText('This file is not JSON.')
})

import { expect, type Page } from '@playwright/test'
import { opened, row, test } from './explorer-page'

/** Moves with the tab key alone until the focus is where the name says. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : []
      return [
        element?.getAttribute('aria-label'),
        ...labels.map((label) => label.textContent),
        element?.textContent,
      ].join(' | ')
    })
    if (name.test(focused)) return
  }
  throw new Error(`The tab key does not reach ${name}`)
}

/** Types a day into the field that has the focus, in the order in which this browser writes days. */
const typeDay = async (page: Page, day: string): Promise<void> => {
  const [year = '', month = '', date = ''] = day.split('-')
  await page.keyboard.type(`${date}${month}${year}`)
  if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === day) return
  for (let part = 0; part < 3; part += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(`${month}${date}${year}`)
}

test('the ten-week day of a start of one’s own', async ({ page }) => {
  await opened(page, '#language=en')
  await tabTo(page, /^Empty case|\| Empty case/)
  await page.keyboard.press('Enter')
  await tabTo(page, /First day of the incapacity/)
  await typeDay(page, '2026-01-05')
  await expect(page.locator('#start')).toHaveValue('2026-01-05')
  await expect(row(page, 'questionnaire.send')).toContainText('16')
  await expect(row(page, 'questionnaire.send').locator('.row-days')).toHaveText('on 16 Mar 2026')
})

test('what bars the estimate', async ({ page }) => {
  await opened(page, '#language=en&example=4')
  await tabTo(page, /First estimate/)
  if ((await row(page, 'estimate.first').getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Why: First estimate' })).toContainText('permitted work')
})

test('when a reduction of 10 % ends in June 2026', async ({ page }) => {
  await opened(page, '#language=en&example=19')
  await tabTo(page, /consequence.*10/i)
  await page.keyboard.press('Enter')
  await expect(page.locator('.explanation')).toContainText('10')
  await expect(page.locator('.explanation')).toContainText('2026')
})

test('a dossier of one’s own, from a file', async ({ page }) => {
  // Asked for beforehand: the browser must know in time that nobody sits at its window.
  const chosen = page.waitForEvent('filechooser')
  await opened(page, '#language=en')
  await tabTo(page, /Open a JSON file/)
  await page.keyboard.press('Enter')
  const chooser = await chosen
  const dossier = { scheme: 'employee', employmentContract: true, incapacity: { start: '2023-01-16' } }
  await chooser.setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(dossier)),
  })
  await expect(page.locator('#start')).toHaveValue('2023-01-16')
  await expect(row(page, 'questionnaire.send')).toHaveAttribute('data-look', 'overdue')
})

test('two days side by side', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await tabTo(page, /\bnothing\b/)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.differences')).toContainText('First contact')
})

test('an event, by its form', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await tabTo(page, /Add an event/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#event-type')).toBeFocused()
  await page.locator('#event-type').selectOption('workResumed')
  await tabTo(page, /^Add$|\| Add$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.events li')).toHaveCount(7)
  await expect(page.locator('.add')).toBeFocused()
})

test('the skip link leads to the timeline and leaves the address', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#timeline')).toBeFocused()
  await expect(page).toHaveURL(/example=10/)
})

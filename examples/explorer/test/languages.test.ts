import { expect } from '@playwright/test'
import { opened, piecesOf, test } from './explorer-page'

const languages = [
  { name: 'Nederlands', lang: 'nl', heading: 'Tijdlijn', state: 'nog te doen' },
  { name: 'Français', lang: 'fr', heading: 'Ligne du temps', state: 'à faire' },
  { name: 'Deutsch', lang: 'de', heading: 'Zeitachse', state: 'zu erledigen' },
  { name: 'English', lang: 'en', heading: 'Timeline', state: 'to be done' },
] as const

/** A key of the package, or a value that was not found. */
const RAW = /\b(?:[a-z]+\.[a-z]+[A-Z#]\w*|[a-z]+[A-Z][a-z]+|undefined|NaN|\[object)\b/

test('everything is said in four languages, and no code is shown', async ({ page }) => {
  await opened(page, '#language=en&example=19')
  for (const { name, lang, heading, state } of languages) {
    await page.getByText(name, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await expect(page.locator('.chip.look-open').first()).toHaveText(state)
    // Only the code to copy may show codes.
    for (const part of ['.top', '.case', '.now', '.time', '.timeline', '.compare'])
      expect(RAW.exec(await piecesOf(page, part))?.[0], part).toBeUndefined()
  }
})

test('every form of an event has its words', async ({ page }) => {
  await opened(page, '#language=nl')
  for (const { name } of languages) {
    await page.getByText(name, { exact: true }).click()
    await page.locator('.add').click()
    const forms = await page.locator('#event-type').evaluate(async (field: HTMLSelectElement) => {
      const found: { readonly type: string; readonly words: string }[] = []
      for (const { value: type } of field.options) {
        field.value = type
        field.dispatchEvent(new Event('change', { bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 5))
        // A description, which is no label, may name a field of the dossier.
        const labels = [...(field.form?.querySelectorAll('label, legend, option') ?? [])]
        found.push({ type, words: labels.map((label) => label.textContent).join('\n') })
      }
      return found
    })
    expect(forms.length).toBeGreaterThan(60)
    expect(forms.filter(({ words }) => RAW.test(words))).toEqual([])
    await page.keyboard.press('Escape')
  }
})

import { expect, type Page } from '@playwright/test'
import { opened, row, test } from './explorer-page'

/** Fills the form of a type with what it requires, adds the event, and gives what the page then says is wrong. */
const added = (page: Page, type: string): Promise<string> =>
  page.locator('.case').evaluate(async (panel, chosen) => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 15))
    const told = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
      field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    panel.querySelectorAll<HTMLElement>('.buttons button')[1]?.click()
    await settled()
    panel.querySelector<HTMLElement>('.add')?.click()
    await settled()
    const types = panel.querySelector<HTMLSelectElement>('#event-type')
    if (types === null) return 'no form'
    told(types, chosen)
    await settled()
    for (const field of panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.event-form [required]'))
      if (field instanceof HTMLSelectElement) told(field, field.options[1]?.value ?? '')
      // A last day cannot lie before the day of its letter.
      else if (field.id === 'field-lastDay')
        told(field, panel.querySelector<HTMLInputElement>('#field-on')?.value ?? '')
      else if (field.id !== 'field-on') told(field, '2023-10-05')
    await settled()
    panel.querySelector<HTMLElement>('.event-form .primary')?.click()
    await settled()
    const issues = panel.querySelector('.event-form .issues')?.textContent
    const isOpen = panel.querySelector('.event-form') !== null
    types.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await settled()
    const count = panel.querySelectorAll('.events li').length
    return issues ?? (isOpen ? 'The form is still open.' : count === 1 ? '' : `There are ${count} events.`)
  }, type)

test('an event of every type can be added with the fields that its form has', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await page.locator('.add').click()
  await expect(page.locator('#event-type')).toBeVisible()
  const types = await page
    .locator('#event-type option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  await page.keyboard.press('Escape')
  const refused: string[] = []
  for (const type of types) {
    const wrong = await added(page, type)
    if (wrong !== '') refused.push(`${type}: ${wrong}`)
  }
  // Only an end without its beginning may be refused.
  expect(refused.filter((one) => !/^(?:\w+Ended|incapacityResumed)\b/.test(one))).toEqual([])
  expect(types.length - refused.length).toBeGreaterThan(50)
})

test('an event is added, changed and removed, and the timeline follows', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await page.getByRole('button', { name: 'Add an event' }).click()
  await page.getByLabel('What happened').selectOption('coordinatorContact')
  await page.locator('#field-on').fill('2023-10-04')
  await page.locator('#field-kind').selectOption('first')
  await page.locator('#field-channel').selectOption('video')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(row(page, 'contact.first')).toHaveAttribute('data-look', 'fulfilled')
  await page.getByRole('button', { name: /^Change: Contact with the coordinator/ }).click()
  await page.locator('#field-on').fill('2023-10-20')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(row(page, 'contact.first')).toHaveAttribute('data-look', 'open')
  await page.getByRole('button', { name: /^Remove: Contact with the coordinator/ }).click()
  await expect(page.locator('.events li')).toHaveCount(6)
})

test('an event that cannot be is refused with its issue, and nothing changes', async ({ page }) => {
  await opened(page, '#language=en&example=10')
  await page.getByRole('button', { name: 'Add an event' }).click()
  await page.getByLabel('What happened').selectOption('referred')
  await page.locator('#field-on').fill('2020-01-01')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.locator('.event-form').getByRole('alert')).toContainText('before')
  await expect(page.locator('.events li')).toHaveCount(6)
})

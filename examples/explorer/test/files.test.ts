import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { opened, openFile, piecesOf, test } from './explorer-page'

const folder = fileURLToPath(new URL('..', import.meta.url))

test('a file that is no dossier shows its issues and leaves the case', async ({ page }) => {
  await opened(page, '#language=en')
  const before = await page.locator('.row').count()
  await openFile(page, { scheme: 'employe', incapacity: { start: '2023-02-30' }, employmentContract: true })
  const issues = page.locator('.case details > [role=alert]')
  await expect(issues.locator('li')).toHaveCount(2)
  await expect(issues).toContainText('Did you mean employee?')
  await expect(issues).toContainText('does not exist')
  await openFile(page, '{ "scheme": ')
  await expect(issues).toHaveText('This file is not JSON.')
  await expect(page.locator('.row')).toHaveCount(before)
  for (const [name, language, words] of [
    ['Nederlands', 'nl', 'Dit bestand is geen JSON.'],
    ['Français', 'fr', 'Ce fichier n’est pas du JSON.'],
    ['Deutsch', 'de', 'Diese Datei ist kein JSON.'],
  ] as const) {
    await page.getByText(name, { exact: true }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await openFile(page, '[')
    await expect(issues).toHaveText(words)
    await openFile(page, { scheme: 'employe', incapacity: { start: '2023-02-30' }, employmentContract: true })
    await expect(issues.locator('li')).toHaveCount(2)
  }
})

test('what is saved opens again as the same case', async ({ page }) => {
  await opened(page, '#language=en&example=13')
  const shown = await piecesOf(page, '.rows')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ])
  const saved = await readFile(await download.path(), 'utf8')
  await page.getByLabel('Invented example').selectOption('18')
  await openFile(page, { dossier: JSON.parse(saved), asOf: '2023-02-28' })
  await expect(page.locator('#start')).toHaveValue('2022-10-31')
  expect(await piecesOf(page, '.rows')).toBe(shown)
})

test('the call as code gives the days of the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await opened(page, '#language=en&example=10')
  await page.getByText('The call as code').click()
  await page.getByRole('button', { name: 'Copy: The call as code' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  const printed = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' })
  expect(printed).toContain('contact.first open 2023-09-18 2023-10-18')
  expect(printed.trim().split('\n')).toHaveLength(await page.locator('.row').count())
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.js'
import { addressOf, guides, pages } from './pages.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every guide, and of the reference the pages with the longest names. */
const looked: readonly string[] = [
  'index.html',
  ...guides,
  ...pages.filter((page) => page.startsWith('modules/')),
  ...pages.filter((page) => /^(functions|interfaces|types|variables)\//.test(page) && page.length > 55),
]

/** A guide with tables, one with pictures, one with code, and a page of the reference. */
const representative: readonly string[] = [
  'index.html',
  'documents/The_trajectory.html',
  'documents/Bars_and_channels.html',
  'documents/Ten_minutes.html',
  'interfaces/terug-naar-werk.Obligation.html',
]

/** TypeDoc puts the anchor of a heading into the line that folds its section; both can be reached by keyboard. */
const accepted = { rules: { 'nested-interactive': { enabled: false } } }

/** What people type, and a page that must be among the first that the search shows. */
const searches = [
  { typed: 'deadline', leadsTo: 'Glossary' },
  { typed: 'termijn', leadsTo: 'Glossary' },
  { typed: 'délai', leadsTo: 'Glossary' },
  { typed: 'vragenlijst', leadsTo: 'Glossary' },
  { typed: 'week', leadsTo: 'questionnaireSendDay' },
  { typed: 'overdue', leadsTo: 'Glossary' },
  { typed: 'estimate.first', leadsTo: 'Bars and channels' },
  { typed: 'bars estimate', leadsTo: 'Bars and channels' },
  { typed: '10 % reduction', leadsTo: 'One case across the turns of the law' },
  { typed: 'own dossier', leadsTo: 'Ten minutes' },
  { typed: 'ten-week day', leadsTo: 'Counting days' },
] as const

describe('the pages in a browser', () => {
  let browser: Browser
  let page: Page

  before(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  })

  after(() => browser.close())

  it('are never wider than a telephone', async () => {
    const wide: string[] = []
    for (const one of looked) {
      await page.goto(addressOf(one), { waitUntil: 'domcontentloaded' })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 390) wide.push(`${one}: ${width}`)
    }
    assert.deepEqual(wide, [])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have no barrier that axe finds, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      const found: string[] = []
      for (const one of representative) {
        await page.goto(addressOf(one))
        await page.addScriptTag({ content: axe })
        const violations = await page.evaluate(async (options) => {
          // SAFETY: the script above defines `axe`; what it returns is read by these names only.
          const { axe } = window as unknown as {
            readonly axe: {
              run(
                context: Document,
                options: object,
              ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>
            }
          }
          return (await axe.run(document, options)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
        }, accepted)
        found.push(...violations.map((violation) => `${one}: ${violation}`))
      }
      assert.deepEqual(found, [])
    })
  }

  for (const { typed, leadsTo } of searches) {
    it(`lead from the word ${typed} to the page ${leadsTo}`, async () => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(addressOf('index.html'))
      await page.locator('#tsd-search-trigger').click()
      await page.locator('#tsd-search-input').fill(typed)
      await page.locator('#tsd-search-results li a').first().waitFor({ timeout: 10_000 })
      const results = await page.locator('#tsd-search-results li a').allInnerTexts()
      assert.ok(
        results.slice(0, 10).some((result) => result.includes(leadsTo)),
        results.join(' | '),
      )
    })
  }
})

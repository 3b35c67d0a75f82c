import { test as base, expect, type Page } from '@playwright/test'

/** What a page told and asked for while a test ran. */
export interface Watched {
  readonly told: string[]
  readonly requests: string[]
}

/** Every test fails where the console shows an error or a request leaves this machine. */
export const test = base.extend<{ readonly watched: Watched }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { told: [], requests: [] }
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') watched.told.push(message.text())
      })
      page.on('pageerror', (error) => watched.told.push(String(error)))
      page.on('request', (request) => watched.requests.push(request.url()))
      await use(watched)
      expect(watched.told).toEqual([])
      const own = /^(?:blob|data):/
      expect(watched.requests.filter((url) => !url.startsWith(baseURL ?? '') && !own.test(url))).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens the explorer and waits until the chart is there. */
export const opened = async (page: Page, fragment = ''): Promise<void> => {
  await page.goto(`/${fragment}`)
  await expect(page.locator('svg.chart').first()).toBeVisible()
}

/** Opens a file of the user, with this content. */
export const openFile = async (page: Page, content: unknown): Promise<void> => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await page
    .locator('.case input[type=file]')
    .setInputFiles({ name: 'dossier.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}

export const row = (page: Page, key: string) => page.locator(`.row[data-key="${key}"]`)

/** The text of a page, each piece on a line of its own. */
export const piecesOf = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const pieces: (string | null)[] = []
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent)
    return pieces.join('\n')
  })

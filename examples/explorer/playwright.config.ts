import { defineConfig } from '@playwright/test'

const address = 'http://localhost:4317/'

/** The browser of Debian; Playwright fetches none. */
export default defineConfig({
  testDir: 'test',
  outputDir: 'reports',
  fullyParallel: true,
  workers: 2,
  timeout: 40_000,
  reporter: 'line',
  use: {
    baseURL: address,
    locale: 'nl-BE',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'page', testIgnore: '**/speed.test.ts' },
    // Alone, after the others: what runs beside it would be measured as well.
    { name: 'speed', testMatch: '**/speed.test.ts', dependencies: ['page'], fullyParallel: false },
  ],
  webServer: { command: 'npx vite preview --port 4317 --strictPort', url: address, reuseExistingServer: false },
})

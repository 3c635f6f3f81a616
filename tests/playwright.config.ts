import { defineConfig } from '@playwright/test'
import { launchOptions } from './support/browser.mjs'
import { galleryPort } from './support/galleryAddress.ts'

const port = Number(process.env['E2E_PORT'] ?? 4180)

export const server = { command: `PORT=${port} node src/server/serve.mjs`, cwd: '..', port, reuseExistingServer: false }

const gallery = {
  command: `npx vite build --config tests/gallery/vite.config.ts --logLevel error && npx vite preview --config tests/gallery/vite.config.ts --port ${galleryPort} --strictPort`,
  cwd: '..',
  port: galleryPort,
  reuseExistingServer: false,
}

/** The built product in a real Chromium, as a person meets it. Build first: `npm test` does. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../node_modules/.cache/playwright',
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // Where two cores are shared, a page may take long to answer; one that answers is not waited for.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../node_modules/.cache/playwright.json' }]],
  use: { baseURL: `http://localhost:${port}/`, launchOptions: await launchOptions(), viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', serviceWorkers: 'block' },
  webServer: [server, gallery],
})

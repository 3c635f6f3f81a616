import { defineConfig } from '@playwright/test'
import { launchOptions } from '../support/browser.mjs'

/** How fast the built product is, beside the least a page with React and XState can be: `npm run bench`. Alone on the machine, one thing at a time. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../node_modules/.cache/bench/playwright',
  workers: 1,
  timeout: 1_200_000,
  reporter: [['list']],
  use: { launchOptions: await launchOptions(), viewport: { width: 390, height: 844 }, serviceWorkers: 'block' },
})

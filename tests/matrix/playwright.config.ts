import { defineConfig } from '@playwright/test'
import base, { server } from '../playwright.config.ts'

/** Every screen in every state, language, mode, theme and size: `npm run matrix`, results in node_modules/.cache/accessibility.json. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.matrix.ts',
  outputDir: '../../node_modules/.cache/playwright',
  timeout: 900_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./report.ts']],
  webServer: { ...server, cwd: '../..' },
})

import { defineConfig } from '@playwright/test'
import base, { server } from '../playwright.config.ts'

// Read by tests/e2e/monkey.e2e.ts, here and in the workers.
process.env['MONKEY_SESSIONS'] ??= '200'
process.env['MONKEY_SEED'] ??= String(Date.now() % 1_000_000)

/** The long run of the monkey: `npm run monkey`, with MONKEY_SEED to do a run again. */
export default defineConfig({ ...base, testDir: '../e2e', testMatch: 'monkey.e2e.ts', outputDir: '../../node_modules/.cache/playwright', reporter: [['list']], webServer: { ...server, cwd: '../..' } })

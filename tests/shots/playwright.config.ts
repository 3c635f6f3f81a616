import { defineConfig } from '@playwright/test'
import base, { server } from '../playwright.config.ts'

/** Pictures of every screen, to be looked at: `npm run shots` (after a build), in node_modules/.cache/shots. */
export default defineConfig({ ...base, testDir: '.', testMatch: '**/*.shot.ts', outputDir: '../../node_modules/.cache/playwright', timeout: 300_000, reporter: [['list']], webServer: { ...server, cwd: '../..' } })

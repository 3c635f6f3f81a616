import { expect, test } from '@playwright/test'
import type { Locale } from '../../src/locales/locale.ts'
import { cases } from '../fixtures/cases.ts'
import { builtProduct } from '../support/builtFiles.ts'
import { isHeld } from '../support/versionTest.ts'
import { webServers } from '../support/webServers.ts'
import { Guide } from './guide.ts'

const { path, answers, rule } = cases.kneeEverythingTried

test.use({ serviceWorkers: 'allow' })

const languages: Readonly<Record<string, readonly Locale[]>> = { 'our own': ['en', 'tr', 'ar'], Caddy: ['tr'], nginx: ['ar'] }

for (const [name, start] of Object.entries(webServers))
  for (const locale of languages[name] ?? [])
    test(`${name} serves the whole guide from a folder, with and without a network: ${locale}`, async ({ page }) => {
      const site = await start({ folder: builtProduct, path: '/some/path/' })
      const outside: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) outside.push(request.url())
      })
      const guide = new Guide(page, locale)
      await page.addInitScript((language) => Object.defineProperty(navigator, 'languages', { get: () => [language] }), locale)
      await page.goto(site.address)
      await guide.seesPage('welcome')
      await guide.walk(path, answers)
      await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
      await isHeld(page)

      await page.goto(`${site.address}?mode=nurse`)
      await guide.seesPage('welcome')
      site.stop()
      await page.goto(`${site.address}?mode=nurse`)
      await guide.seesPage('welcome')
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await guide.walk(path, answers)
      await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
      expect([outside, guide.troubles]).toEqual([[], []])
    })

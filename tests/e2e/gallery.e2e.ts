import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { galleryAddress } from '../support/galleryAddress.ts'
import { Guide } from './guide.ts'
import { violations } from './violations.ts'

test.use({ baseURL: galleryAddress })

/** What only a whole page has to have. */
const rulesForPages = ['region', 'page-has-heading-one', 'landmark-one-main']
const leastTarget = 48

/** What can be pressed and is lower than a thumb needs; a link within a line of text is as high as its line. */
const lowTargets = (page: Page) =>
  page.locator('button, summary, label:has(input), a').evaluateAll(
    (all, least) =>
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline' && one.getBoundingClientRect().height < least)
        .map((one) => `${one.closest('[data-fixture]')?.getAttribute('data-fixture')}: ${one.textContent} is ${one.getBoundingClientRect().height} px high`),
    leastTarget,
  )

const fixture = (page: Page, name: string) => page.locator(`[data-fixture="${name}"]`)

for (const locale of ['en', 'ar'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any component in ${locale}, ${theme}, and no target is too low`, async ({ page }) => {
      const guide = new Guide(page, locale)
      await page.goto(`?item=all-components&locale=${locale}&theme=${theme}`)
      await fixture(page, 'DisplayMenu').locator('summary').click()
      await expect(fixture(page, 'DisplayMenu').getByRole('radio').first()).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
      await expect(page.locator('html')).toHaveCSS('color-scheme', theme)
      expect(await violations(page, rulesForPages)).toEqual([])
      expect(await lowTargets(page)).toEqual([])

      // Modal: while it is open, nothing else is there.
      await fixture(page, 'Dialog').getByRole('button').click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page, rulesForPages), 'the dialog').toEqual([])
      expect(await lowTargets(page), 'the dialog').toEqual([])
      expect(guide.troubles).toEqual([])
    })
  }
}

test('a component is reached alone by its address', async ({ page }) => {
  await page.goto(`?item=${encodeURIComponent('CareCard: today')}&locale=tr&size=largest`)
  await expect(page.locator('[data-fixture]')).toHaveCount(1)
  await expect(fixture(page, 'CareCard: today').getByRole('heading')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest')
})

test('a screen is reached alone by its address', async ({ page }) => {
  const guide = new Guide(page, 'ar')
  await page.goto('?item=strokeSignsNow/emergencyCheck&locale=ar')
  await guide.seesPage('emergencyCheck')
  await page.goto('?item=strokeSignsNow/outcome&locale=ar')
  await expect(guide.outcome()).toHaveAttribute('data-outcome', 'O1')
  expect(guide.troubles).toEqual([])
})

test('the gallery shows what is chosen, in frames of the chosen width', async ({ page }) => {
  await page.goto('./')
  await expect(page.frameLocator('iframe[title="BackLink"]').getByRole('button')).toBeVisible({ timeout: 30_000 })
  await page.getByLabel('show', { exact: true }).selectOption('kneeTriedAndBooked/review')
  await page.getByLabel('width', { exact: true }).selectOption('320')
  await page.getByLabel('language', { exact: true }).selectOption('tr')
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'tr')
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await frame.locator('html').evaluate(() => window.innerWidth)).toBe(320)
  await page.reload()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'tr')
})

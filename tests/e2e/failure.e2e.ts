import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { loadFirst } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { Guide } from './guide.ts'

const words = await ofEvery(async (locale) => (await loadFirst(locale)).ui)

/** The page says in a language that it cannot be shown, and shows nothing that looks alive. */
async function saysFailure(page: Page, locale: Locale) {
  const said = page.getByRole('alert')
  await expect(said.getByRole('heading', { name: words[locale].failedTitle })).toBeVisible()
  await expect(said).toContainText(words[locale].failed)
  await expect(said).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
  await expect(page.locator('#root')).toBeHidden()
}

const isWithout = (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' }))
const loadAgain = (page: Page, locale: Locale) => page.getByRole('link', { name: words[locale].loadAgain }).click()

for (const [missing, file] of [['its script', '**/assets/index-*.js'], ['its words', '**/assets/first-*.js']] as const) {
  test.describe(`in a browser set to Turkish, a page without ${missing}`, () => {
    test.use({ locale: 'tr-TR' })

    test('says so in Turkish, and works once it is loaded again', async ({ page }) => {
      await isWithout(page, file)
      await page.goto('./')
      await saysFailure(page, 'tr')
      await page.unroute(file)
      await loadAgain(page, 'tr')
      const guide = new Guide(page, 'tr')
      await guide.start()
      await guide.seesPage('subject')
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(guide.troubles).toEqual([])
    })
  })
}

test('a nurse whose pages are missing is told in the language chosen on this device', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('exosome-guide.display', '{"locale":"ar"}'))
  await isWithout(page, '**/assets/showNurse-*.js')
  await page.goto('./?mode=nurse')
  await saysFailure(page, 'ar')
})

test('a kiosk whose pages are missing says so, and shows them by itself once they are there', async ({ page }) => {
  await page.clock.install()
  await isWithout(page, '**/assets/showKiosk-*.js')
  await page.goto('./?mode=kiosk')
  await saysFailure(page, 'en')
  await page.unroute('**/assets/showKiosk-*.js')
  await page.clock.runFor(10_000)
  await expect(page.getByRole('button', { name: new RegExp(`^${localeNames.ar}`) })).toBeVisible()
})

test('a browser that knows no modules, or lacks what the pages need, says so', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.addInitScript(() => delete (HTMLScriptElement.prototype as Partial<HTMLScriptElement>).noModule)
  await page.goto('./')
  await saysFailure(page, 'en')
  await page.unroute('**/assets/index-*.js')
  await page.addInitScript(() => delete (Object as Partial<ObjectConstructor>).hasOwn)
  await page.goto('./tr/')
  await saysFailure(page, 'tr')
})

test('an error that takes all pages away says so, and one that does not is left to them', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  const goWrong = () => page.evaluate(() => new Promise((resolve) => {
    window.addEventListener('error', resolve, { once: true })
    setTimeout(() => { throw new Error('in answer to a touch') })
  }).then(() => undefined))
  await goWrong()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.evaluate(() => document.getElementById('root')?.replaceChildren())
  await goWrong()
  await expect(page.getByRole('alert')).toContainText(words.en.failed)
})

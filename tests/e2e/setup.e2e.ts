import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Page, Route } from '@playwright/test'
import { idsOf } from '../../machines/idsOf.ts'
import { device } from '../../src/locales/en/device.ts'
import { loadSetup } from '../../src/locales/loadSetup.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { readSettings } from '../../src/settings/clinicSettings.ts'
import { cases } from '../fixtures/cases.ts'
import { damagedSettings, fullSettings } from '../fixtures/damagedSettings.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

const words = await ofEvery(loadSetup)

const giveSettings = (page: Page, body: string) => page.route('**/clinic.json', (route) => route.fulfill({ body, contentType: 'application/json' }))

/** The page for settings, as a browser set to a language shows it. */
async function openSetup(page: Page, locale: Locale = 'en', settings: object = {}) {
  const guide = new Guide(page, locale)
  await giveSettings(page, JSON.stringify(settings))
  await page.addInitScript((language) => Object.defineProperty(navigator, 'languages', { get: () => [language] }), locale)
  await page.goto('./?mode=setup')
  await expect(guide.heading()).toHaveText(words[locale].title)
  return guide
}

for (const locale of idsOf(localeNames)) {
  test(`axe finds nothing on the page for settings in ${locale}, with and without errors, and nothing is cut off at 360 px`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 780 })
    const { fields, preview, save } = words[locale]
    const guide = await openSetup(page, locale, { ...fullSettings, logo: { image: 'icon.svg', alt: 'River' }, kiosk: { idleSeconds: 5 } })
    expect(await violationsInBothSchemes(page)).toEqual([])
    await page.getByRole('button', { name: save.button }).click()
    await expect(page.getByRole('alert').filter({ hasText: fields['kiosk.idleSeconds'].label })).toBeFocused()
    expect(await violationsInBothSchemes(page), 'with errors').toEqual([])
    for (const shown of ['kiosk', 'emergency'] as const) {
      await page.getByLabel(preview.page).selectOption(shown)
      await expect(page.locator('[data-preview] :is(h1, ul)').first()).toBeVisible()
      expect(await guide.widthOverflow()).toBe(0)
    }
    expect(guide.troubles).toEqual([])
  })
}

test('a kiosk gets a name, a logo, a PIN and another order of languages from a file that the page for settings saved', async ({ page }) => {
  const guide = await openSetup(page)
  const { fields, pin, logo, save, moveUp } = words.en
  await page.getByLabel(fields.name.label).fill('Clinic by the river')
  await page.getByLabel(logo.choose).setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle r="20" cx="20" cy="20"/></svg>') })
  await page.getByLabel(fields['logo.alt'].label).fill('A river')
  await page.getByRole('button', { name: moveUp.replace('{language}', localeNames.tr) }).click()
  await page.getByLabel(pin.first, { exact: true }).fill('246813')
  await page.getByLabel(pin.again).fill('246813')
  await page.getByRole('button', { name: pin.set }).click()
  await expect(page.getByText(pin.isSet)).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: save.button }).click()])
  expect(download.suggestedFilename()).toBe('clinic.json')
  const text = await readFile(await download.path(), 'utf8')
  expect(readSettings(text)).toMatchObject({ settings: { name: 'Clinic by the river', languages: ['tr', ...idsOf(localeNames).filter((locale) => locale !== 'tr')] }, problems: [] })

  await page.unroute('**/clinic.json')
  await giveSettings(page, text)
  await page.goto('./?mode=kiosk')
  await expect(page.getByText('Clinic by the river')).toBeVisible()
  await expect.poll(() => page.getByRole('img', { name: 'A river' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const starts = page.getByRole('main').getByRole('button')
  await expect(starts.first()).toContainText(localeNames.tr)
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  await page.locator('main svg').first().click({ delay: 3_200 })
  for (const digit of '246813') await page.getByRole('dialog').getByText(digit, { exact: true }).click()
  await page.getByRole('dialog').getByRole('button').nth(11).click()
  await expect(page.getByText('Sürüm')).toBeVisible()
  expect(guide.troubles).toEqual([])
})

test('a patient waits for no settings, and the pages take them over when they are there', async ({ page }) => {
  const guide = new Guide(page)
  const asked = new Promise<Route>((resolve) => void page.route('**/clinic.json', resolve))
  await guide.open()
  await guide.start()
  await guide.seesPage('subject')
  await (await asked).fulfill({ json: { name: 'River', country: 'GB' } })
  await expect(page.getByRole('banner').getByText('River')).toBeVisible()
  await guide.seesPage('subject')
  await guide.walk(cases.strokeSignsNow.path.slice(1), cases.strokeSignsNow.answers)
  await expect(page.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999')
  expect(guide.troubles).toEqual([])
})

test('the sheet for a doctor is as large as the paper of the clinic', async ({ page }) => {
  const guide = new Guide(page)
  const { path, answers } = cases.msNewSymptoms
  for (const [paper, box] of [['A4', /MediaBox\s*\[\s*0 0 59[45]\.?\d* 84[12]/], ['Letter', /MediaBox\s*\[\s*0 0 612 792/]] as const) {
    await page.unrouteAll()
    await giveSettings(page, JSON.stringify({ paper, name: paper }))
    await guide.open()
    await expect(page.getByRole('banner').getByText(paper)).toBeVisible()
    await guide.walk(path, answers)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf).toMatch(box)
  }
})

const some = ['is a page', 'a script'].map((how) => damagedSettings.find((damaged) => damaged.how === how && damaged.field !== 'languages') ?? damagedSettings[0])

for (const damaged of some) {
  test(`a settings file that is wrong (${damaged?.field} ${damaged?.how}) blanks no page: staff are told, patients are not`, async ({ page }) => {
    const guide = new Guide(page)
    await giveSettings(page, (damaged?.text ?? '').replace('"languages":["tr","ar"],', '').replace('pictures/logo.svg', 'icon.svg'))
    await guide.open('nurse')
    await expect(page.getByText(device.settings.problems)).toBeVisible()
    await page.goto('./')
    await guide.seesPage('welcome')
    await expect(page.getByText(device.settings.problems)).toHaveCount(0)
    await page.goto('./?mode=kiosk')
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(3)
    await page.goto('./?mode=setup')
    await expect(page.getByText(device.settings.problems)).toBeVisible()
    expect(guide.troubles).toEqual([])
  })
}

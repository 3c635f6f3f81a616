import { copyFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { cases } from '../fixtures/cases.ts'
import { productWithSettings } from '../support/versionServer.ts'
import { isHeld, test } from '../support/versionTest.ts'
import { hasSettled } from '../support/hasSettled.ts'
import { Guide } from './guide.ts'

test.use({ serviceWorkers: 'allow' })

const { path, answers, rule } = cases.kneeEverythingTried

/** Fonts of ours that could not be had. 'Stand-in' is the device's own, where it has it. */
async function missingFonts() {
  await document.fonts.ready
  return [...document.fonts].filter(({ status, family }) => status === 'error' && !family.includes('Stand-in')).map(({ family }) => family)
}

test('once the first page has settled, a whole journey and every language work without a network', async ({ page, context }) => {
  const guide = new Guide(page)
  await guide.open()
  await hasSettled(page)
  await context.setOffline(true)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))

  await page.getByRole('button', { name: 'Türkçe' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  guide.locale = 'tr'
  await guide.walk(path, answers)
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  expect(requests.filter((address) => !address.endsWith('.woff2'))).toEqual([])
})

for (const locale of ['en', 'tr', 'ar'] as const) {
  test(`after one visit, the server gone, the page loads again and a whole journey works: ${locale}`, async ({ page, server }) => {
    const guide = new Guide(page, locale)
    await guide.open()
    await isHeld(page)
    server.stop()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await guide.walk(path, answers)
    await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
    expect(await page.evaluate(missingFonts)).toEqual([])
    expect(guide.troubles).toEqual([])
  })
}

for (const mode of ['patient', 'nurse', 'kiosk']) {
  test(`the ${mode}’s page opens without a server, with the content policy it had`, async ({ page, server }) => {
    await new Guide(page).open()
    await isHeld(page)
    server.stop()
    const response = await page.goto(`./?mode=${mode}#later`)
    await expect(page.locator('h1')).toBeVisible()
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
  })
}

test.describe('in a folder of a server', () => {
  test.use({ at: '/clinic/guide/' })

  test('the page loads again without the server, as the folder or as its file', async ({ page, server }) => {
    const guide = new Guide(page)
    await guide.open()
    await isHeld(page)
    server.stop()
    await page.goto('./index.html?from=elsewhere')
    await guide.seesPage('welcome')
    await page.goto('./')
    await guide.walk(path, answers)
    await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  })
})

test('the clinic’s settings come from the server, or else are the last good ones', async ({ page, server }) => {
  // As long as the page itself waits for them (src/settings/loadSettings.ts).
  const read = () => page.evaluate(async () => (await (await fetch('./clinic.json', { signal: AbortSignal.timeout(3_000) })).json()) as unknown)
  server.giveSettings('{"idleSeconds":90}')
  await new Guide(page).open()
  await isHeld(page)
  server.giveSettings('<p>Maintenance</p>')
  expect(await read()).toEqual({ idleSeconds: 90 })
  server.giveSettings('{"idleSeconds":120}')
  expect(await read()).toEqual({ idleSeconds: 120 })
  server.giveSettings(undefined)
  expect(await read()).toEqual({ idleSeconds: 120 })
  server.leaveSettingsUnanswered()
  expect(await read()).toEqual({ idleSeconds: 120 })
  server.stop()
  expect(await read()).toEqual({ idleSeconds: 120 })
})

test('a logo that lies beside the page is there without the server', async ({ page, server }) => {
  const settings = { logo: { image: 'clinic-logo.png', alt: 'River' } }
  const folder = productWithSettings(settings)
  copyFileSync(`${folder}/icon-192.png`, `${folder}/clinic-logo.png`)
  server.show(folder)
  server.giveSettings(JSON.stringify(settings))
  const isShown = () => expect.poll(() => page.getByRole('img', { name: 'River' }).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(192)
  await new Guide(page).open()
  await isHeld(page)
  await page.reload()
  await isShown()
  server.stop()
  await page.reload()
  await isShown()
})

test('a FHIR server that the clinic names later is let through by the content policy, without a new version', async ({ page, server }) => {
  await new Guide(page).open()
  await isHeld(page)
  server.show(productWithSettings({ fhirServer: { address: 'https://records.example.org/fhir', name: 'Records' } }))
  const policyAfterReload = async () => (await page.reload())?.headers()['content-security-policy']
  await expect.poll(policyAfterReload).toContain('https://records.example.org')
})

test('a browser that offers no worker, or refuses it, still gets the product', async ({ page }) => {
  await page.addInitScript(() => {
    if (location.hash) Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    else ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'))
  })
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path.slice(0, 3), answers)
  await page.goto('./#none')
  await page.reload()
  await guide.walk(path.slice(0, 3), answers)
  expect(guide.troubles).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cachingFor } from '../../src/server/caching.mjs'
import { headersFor } from '../../src/server/headers.mjs'
import { permissions } from '../../src/server/permissions.mjs'
import { cases } from '../fixtures/cases.ts'
import { builtFiles, builtProduct } from '../support/builtFiles.ts'
import { headersByFile, startPlainHost } from '../support/plainHost.ts'
import { isHeld } from '../support/versionTest.ts'
import { Guide } from './guide.ts'

const { path, answers, rule } = cases.kneeEverythingTried
const records = 'https://records.example.org'

/** Hosts that send no header of ours, and hosts that read the file `_headers`. */
const test = base.extend<{ host: NonNullable<Parameters<typeof startPlainHost>[1]> }>({
  host: [{}, { option: true }],
  baseURL: async ({ host }, use) => {
    const { address, stop } = await startPlainHost(builtProduct, host)
    await use(address)
    stop()
  },
})

/** Asks an address from within the page; gives back whether the page’s own policy stopped it. */
const isStopped = (page: Page, address: string) =>
  page.evaluate(
    (url) =>
      new Promise<boolean>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective === 'connect-src'))
        void fetch(url, { mode: 'no-cors' }).then(() => resolve(false), () => setTimeout(() => resolve(false), 100))
      }),
    address,
  )

test('on a host that sends no headers, a whole journey works under the page’s own policy', async ({ page }) => {
  const guide = new Guide(page)
  const answer = await page.goto('./')
  expect(answer?.headers()['content-security-policy']).toBeUndefined()
  await guide.open()
  await guide.walk(path, answers)
  await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  expect(guide.troubles).toEqual([])
})

test('on such a host, too, text never becomes code', async ({ page }) => {
  await new Guide(page).open()
  const stopped = await page.evaluate(() => {
    const isThrown = (act: () => unknown) => {
      try {
        act()
        return false
      } catch {
        return true
      }
    }
    return [() => (document.body.innerHTML = '<b>x</b>'), () => document.write('x')].map(isThrown)
  })
  expect(stopped).toEqual([true, true])
})

for (const mode of ['', '?mode=kiosk', '?mode=nurse']) {
  test(`on such a host, the page at ./${mode} connects to no other server`, async ({ page }) => {
    await page.route(`${records}/**`, (route) => route.fulfill({ body: 'reached' }))
    await page.goto(`./${mode}`)
    await expect(page.locator('h1')).toBeVisible()
    // A patient's page closes its connections once it is idle.
    await expect.poll(() => isStopped(page, `${records}/fhir`)).toBe(true)
  })
}

test.describe('where the clinic names a FHIR server', () => {
  test.use({ host: { settings: { fhirServer: { address: `${records}/fhir`, name: 'Records' } } } })

  test('the nurse’s page connects to it and to no other, and a patient’s to none', async ({ page }) => {
    await page.route(/example\.org/, (route) => route.fulfill({ body: 'reached' }))
    await page.goto('./?mode=nurse')
    await expect(page.locator('h1')).toBeVisible()
    expect(await isStopped(page, `${records}/fhir`)).toBe(false)
    expect(await isStopped(page, 'https://elsewhere.example.org/')).toBe(true)
    await page.goto('./')
    await expect(page.locator('h1')).toBeVisible()
    // A patient's page closes its connections once it is idle.
    await expect.poll(() => isStopped(page, `${records}/fhir`)).toBe(true)
  })
})

test('the file _headers gives each file every header of the one list, once', () => {
  const text = readFileSync(`${builtProduct}/_headers`, 'utf8')
  const settings: unknown = JSON.parse(readFileSync(`${builtProduct}/clinic.json`, 'utf8'))
  const listed = Object.fromEntries(Object.entries(headersFor(settings)).map(([name, value]) => [name.toLowerCase(), value]))
  for (const file of ['/', ...builtFiles])
    expect([file, headersByFile(text, file)]).toEqual([file, { ...listed, 'permissions-policy': permissions.others, 'cache-control': cachingFor(file) }])
})

test.describe('on a host that reads _headers, which cannot tell the nurse’s page', () => {
  test.use({ host: { readsHeaders: true }, serviceWorkers: 'allow' })

  test('the nurse may use the camera once the worker serves the page, and a patient never', async ({ page }) => {
    const mayUseCamera = () => page.evaluate(() => (document as unknown as { featurePolicy: { allowsFeature: (name: string) => boolean } }).featurePolicy.allowsFeature('camera'))
    await page.goto('./?mode=nurse')
    expect(await mayUseCamera()).toBe(false)
    await isHeld(page)
    await page.reload()
    expect(await mayUseCamera()).toBe(true)
    await page.goto('./')
    expect(await mayUseCamera()).toBe(false)
  })
})

import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { device } from '../../src/locales/en/device.ts'
import { cases } from '../fixtures/cases.ts'
import { daysName } from '../support/keptHere.ts'
import { isHeld } from '../support/versionTest.ts'
import { hasSettled } from '../support/hasSettled.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

test.use({ serviceWorkers: 'allow' })

const { knows, keep } = device
const { path, answers, rule } = cases.kneeEverythingTried

/** An answer that nobody would write anywhere by chance. */
const planted = 'weightLossNotAdvised'

/** Everything in this browser that outlives a page, as text, without the product's own files. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const held = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state, document.cookie, window.name, location.href, document.title, databases, held])
  })

/** The files that are held for use without a network. */
const heldFiles = (page: Page) =>
  page.evaluate(async () => {
    const sizesIn = async (name: string) => {
      const files = await (await caches.open(name)).matchAll()
      return Promise.all(files.map(async (file) => `${file.url} ${(await file.blob()).size}`))
    }
    return (await Promise.all((await caches.keys()).map(sizesIn))).flat().toSorted((one, other) => one.localeCompare(other))
  })

const openKnows = (page: Page, { ui }: Guide) => page.getByRole('contentinfo').getByRole('button', { name: ui.knows }).click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Opens the guide and waits until it needs nothing more. */
async function openReady(page: Page) {
  const guide = new Guide(page)
  await guide.open()
  await isHeld(page)
  await hasSettled(page)
  return guide
}

test('a whole journey asks for nothing, and the page that says so says what the browser sees', async ({ page }) => {
  const guide = await openReady(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await guide.walk(path, answers)
  await openKnows(page, guide)
  await expect(page.getByText(knows.later.other.replace('{n}', '0'))).toBeVisible()
  expect(requests).toEqual([])

  const { origin } = new URL(page.url())
  await expect(page.getByText(knows.askedOf.replace('{addresses}', origin), { exact: true })).toBeVisible()
  await page.evaluate(() => fetch('./icon.svg?now'))
  await expect(page.getByText(knows.later.one.replace('{n}', '1'))).toBeVisible()
  await expect(page.getByText(`${origin}/icon.svg?now`, { exact: true })).toBeVisible()
  expect(requests).toHaveLength(1)
  expect(guide.troubles).toEqual([])
})

test('nothing of the answers is left anywhere, unless they are kept', async ({ page }) => {
  const guide = await openReady(page)
  const before = await heldFiles(page)
  await guide.walk(path, answers)
  expect(await leftBehind(page)).not.toContain(planted)
  expect(await heldFiles(page)).toEqual(before)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  await openKnows(page, guide)
  await expect(page.getByText(knows.nothingStored)).toBeVisible()

  await choose(page, daysName(7))
  expect(await leftBehind(page)).toContain(planted)
  await expect(page.getByText('exosome-guide.answers', { exact: true })).toBeVisible()
  await press(page, keep.deleteNow)
  expect(await leftBehind(page)).not.toContain(planted)
  await expect(page.getByText(knows.nothingStored)).toBeVisible()
  expect(guide.troubles).toEqual([])
})

test('kept answers outlive a reload and lead to the same result; deleted, they are gone', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path, answers)
  await choose(page, daysName(30))
  await page.reload()
  await guide.seesPage('welcome')
  await expect(page.getByText(guide.ui.reloaded)).toBeHidden()
  await press(page, keep.goOn)
  await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  await expect(guide.heading()).toBeFocused()

  await page.reload()
  await press(page, keep.deleteNow)
  await expect(page.getByText(keep.notices.deleted)).toBeVisible()
  await page.reload()
  await guide.seesPage('welcome')
  await expect(page.getByRole('button', { name: keep.goOn })).toBeHidden()
  expect(await leftBehind(page)).not.toContain(planted)
  expect(guide.troubles).toEqual([])
})

test('of two tabs the older one does not undo what the newer one kept or deleted, and says so', async ({ page, context }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path, answers)
  await choose(page, daysName(7))

  const other = await context.newPage()
  const otherGuide = new Guide(other)
  await otherGuide.open()
  await otherGuide.walk(cases.hairLoss.path, cases.hairLoss.answers)
  await choose(other, daysName(7))
  await expect(page.getByText(keep.notices.changedElsewhere)).toBeVisible()
  await guide.back()
  await page.getByRole('button', { name: guide.ui.reviewContinue }).click()
  expect(await leftBehind(page)).not.toContain(planted)

  await choose(page, daysName(7))
  await expect(other.getByText(keep.notices.changedElsewhere)).toBeVisible()
  await press(page, keep.deleteNow)
  await expect(other.getByRole('button', { name: keep.deleteNow })).toBeHidden()
  await expect(otherGuide.outcome()).toBeVisible()
  expect([...guide.troubles, ...otherGuide.troubles]).toEqual([])
})

test('all that is stored can be wiped: choices, answers, and the copy of the guide with its worker', async ({ page }) => {
  const guide = await openReady(page)
  await guide.walk(path, answers)
  await choose(page, daysName(7))
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByLabel(guide.ui.theme_dark, { exact: true }).check()
  await openKnows(page, guide)
  await press(page, knows.wipe)
  await press(page, knows.wipeYes)
  await expect(page.getByText(knows.wiped)).toBeFocused()
  await expect(page.getByText(knows.nothingStored)).toBeVisible()
  await expect(page.getByText(knows.noCopy)).toBeVisible()
  const left = () => page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])
  expect(await left()).toEqual([0, 0, 0, 0])

  await guide.back()
  await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  await page.reload()
  await guide.seesPage('welcome')
  await isHeld(page)
  expect(guide.troubles).toEqual([])
})

test('axe finds nothing where answers are kept', async ({ page }) => {
  const guide = await openReady(page)
  await guide.walk(cases.hairLoss.path, cases.hairLoss.answers)
  await choose(page, daysName(7))
  expect(await violationsInBothSchemes(page)).toEqual([])
  await openKnows(page, guide)
  await expect(page.getByText(knows.copy.other.split('{n}')[1] ?? '')).toBeVisible()
  expect(await violationsInBothSchemes(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('button', { name: keep.goOn })).toBeVisible()
  expect(await violationsInBothSchemes(page)).toEqual([])
  await press(page, keep.deleteNow)
  expect(await violationsInBothSchemes(page)).toEqual([])
})

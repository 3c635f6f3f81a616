import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { cases } from '../fixtures/cases.ts'
import { buildNextVersion, damagedCopy } from '../support/buildNextVersion.ts'
import { isHeld, test } from '../support/versionTest.ts'
import { Guide } from './guide.ts'

test.use({ serviceWorkers: 'allow' })

const { path, answers, rule } = cases.kneeEverythingTried
const upToCondition = path.slice(0, path.indexOf('condition') + 1)
const fromCondition = path.slice(path.indexOf('condition'))

const versionOf = (page: Page) => page.locator('script[type=module]').getAttribute('src').then((src) => (src?.includes('next') ? 'next' : 'first'))

/** Of what waits for an idle browser, the worker alone is begun: what is needed of this version is asked for when it is needed. */
const fetchNothingAhead = (page: Page) =>
  page.addInitScript(() => {
    const later = window.requestIdleCallback.bind(window)
    window.requestIdleCallback = (act, options) => (String(act).includes('startOffline') ? later(act, options) : 0)
  })

const lookForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

/** Lets the browser look for a new version, as it does by itself about once a day; resolves to what became of the one it finds. */
const becomesOfUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const settled = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing
        worker?.addEventListener('statechange', () => resolve(worker.state))
      })
    })
    await registration.update()
    return settled
  })

const heldVersions = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.includes('settings')).length)

async function openFirst(page: Page) {
  const guide = new Guide(page)
  await fetchNothingAhead(page)
  await guide.open()
  await isHeld(page)
  return guide
}

async function wipe({ page, ui }: Guide) {
  await page.getByRole('button', { name: ui.startAgain, exact: true }).click()
  await page.getByRole('button', { name: ui.startAgainYes }).click()
}

test.describe('a new version', () => {
  // One after the other: they share the next version's files.
  test.describe.configure({ mode: 'default' })
  let next = ''

  test.beforeAll(async () => {
    next = await buildNextVersion()
  })

  test('that arrives in mid-journey waits: the journey ends on the old one, the next begins on the new one', async ({ page, server }) => {
    const guide = await openFirst(page)
    await guide.walk(upToCondition, answers)
    server.show(next)
    expect(await becomesOfUpdate(page)).toBe('installed')
    await guide.walk(fromCondition, answers)
    await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
    expect(await versionOf(page)).toBe('first')

    await wipe(guide)
    await expect.poll(() => versionOf(page)).toBe('next')
    await guide.seesPage('welcome')
    await expect(page.getByText(catalogue.ui.reloaded)).toBeHidden()
    await guide.walk(path, answers)
    await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
    await expect.poll(() => heldVersions(page)).toBe(1)
    expect(guide.troubles).toEqual([])
  })

  test('that arrives at the start page is there at once, in a first visit too', async ({ page, server }) => {
    await openFirst(page)
    server.show(next)
    await lookForUpdate(page)
    await expect.poll(() => versionOf(page)).toBe('next')
  })

  test('does not break a journey in another tab, which goes on with the files of its own version', async ({ page, context, server }) => {
    const inJourney = await openFirst(page)
    await inJourney.walk(upToCondition, answers)
    const otherPage = await context.newPage()
    const other = await openFirst(otherPage)
    server.show(next)
    await lookForUpdate(otherPage)
    await expect.poll(() => versionOf(otherPage)).toBe('next')
    await other.seesPage('welcome')

    // What the browser itself keeps of the old version does not last: only what the worker holds counts.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.bringToFront()
    await inJourney.walk(fromCondition, answers)
    await expect(inJourney.outcome()).toHaveAttribute('data-rule', rule)
    expect(await versionOf(page)).toBe('first')
    await wipe(inJourney)
    await expect.poll(() => versionOf(page)).toBe('next')
    await inJourney.seesPage('welcome')
    await expect(page.getByText(catalogue.ui.reloaded)).toBeHidden()
    expect([...inJourney.troubles, ...other.troubles]).toEqual([])
  })

  test('that comes out between a page and its worker is taken whole', async ({ page, server }) => {
    server.showOnceWorkerIsAsked(next)
    const guide = new Guide(page)
    await fetchNothingAhead(page)
    await guide.open()
    await expect.poll(() => versionOf(page)).toBe('next')
    server.stop()
    await guide.walk(path, answers)
    await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  })

  for (const damage of ['lost', 'cutShort'] as const) {
    test(`with a file ${damage} is not taken: the old one goes on, without the server too, until it is mended`, async ({ page, server }) => {
      const guide = await openFirst(page)
      server.show(damagedCopy(next, damage))
      expect(await becomesOfUpdate(page)).toBe('redundant')
      await page.reload()
      expect(await versionOf(page)).toBe('first')
      server.stop()
      await page.reload()
      await guide.walk(path, answers)
      await expect(guide.outcome()).toHaveAttribute('data-rule', rule)

      server.show(next)
      await server.startAgain()
      await wipe(guide)
      await lookForUpdate(page)
      await expect.poll(() => versionOf(page)).toBe('next')
      await expect.poll(() => heldVersions(page)).toBe(1)
    })
  }
})

import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { device as words } from '../../src/locales/en/device.ts'
import { handOver } from '../../src/locales/en/handOver.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { hashPin } from '../../src/settings/pin.ts'
import { cases } from '../fixtures/cases.ts'
import { changeName } from '../support/english.ts'
import { heapOf } from '../support/heap.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

const { kiosk } = words
const { path, answers, rule } = cases.kneeEverythingTried

/** A shared device as the person in front of it sees it. */
class Device extends Guide {
  async on(settings: object = {}) {
    await this.page.route('**/clinic.json', (route) => route.fulfill({ json: settings }))
    await this.page.goto('./?mode=kiosk')
    await this.waits()
  }

  language = (name: string) => this.page.getByRole('button', { name: new RegExp(`^${name}`) })
  finish = () => this.page.getByRole('banner').getByRole('button', { name: kiosk.finish })
  /** It shows its first page, and waits for the next person. */
  waits = () => expect(this.language(localeNames.ar)).toBeVisible()
  saysNothingWasKept = () => expect(this.heading()).toHaveText(kiosk.wiped.heading)

  async begin() {
    await this.language(localeNames.en).click()
    await this.seesPage('welcome')
  }

  async walkToOutcome() {
    await this.begin()
    await this.walk(path, answers)
    await expect(this.outcome()).toHaveAttribute('data-rule', rule)
  }
}

const screens = { upright: { width: 1080, height: 1920 }, across: { width: 1920, height: 1080 } }

/** Everything on show that can be pressed, and is smaller than it must be here. */
const tooSmall = (page: Page, least: number) =>
  page.locator('button, summary, label, [role="button"]').evaluateAll(
    (controls, pixels) =>
      controls
        .filter((control) => control.checkVisibility() && !control.closest('[inert]') && control.getBoundingClientRect().width > 8)
        .map((control) => ({ name: control.textContent, height: Math.round(control.getBoundingClientRect().height) }))
        .filter(({ height }) => height < pixels),
    least,
  )

/** What the browser keeps of the page beside its own files. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    state: Object.keys(history.state as object),
    name: window.name,
    files: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.replace(/-[\w-]+(?=\.\w+$)/, ''))))).flat(),
  }))

for (const [name, viewport] of Object.entries(screens)) {
  test.describe(`a screen that stands ${name}`, () => {
    test.use({ viewport, hasTouch: true })

    test('is used for a whole journey by large targets, with no way out on any page', async ({ page }) => {
      const device = new Device(page)
      const popups: string[] = []
      page.on('popup', (popup) => popups.push(popup.url()))
      await device.on()
      const check = async () => {
        expect(await tooSmall(page, 64)).toEqual([])
        expect(await page.locator('a[href], input[type="text"], textarea, [contenteditable]').count()).toBe(0)
        expect(await device.widthOverflow()).toBe(0)
        await expect(device.finish()).toBeInViewport()
      }
      expect(await page.locator('a[href]').count()).toBe(0)
      await device.begin()
      await check()
      for (let at = 1; at < path.length; at += 1) {
        await device.walk(path.slice(at - 1, at + 1), answers)
        await check()
      }
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await check()
      expect(popups).toEqual([])
      expect(device.troubles).toEqual([])
    })

    test('shows a code to staff and prints the summary', async ({ page }) => {
      const device = new Device(page)
      await device.on()
      await device.walkToOutcome()
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('[data-sheet]')).toBeVisible()
      await expect(device.finish()).toBeHidden()
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name: handOver.title }).click()
      await page.getByRole('button', { name: handOver.make }).click()
      await expect(page.getByRole('img', { name: handOver.picture })).toBeVisible()
      await device.finish().click()
      await device.saysNothingWasKept()
      await expect(page.getByRole('img', { name: handOver.picture })).toHaveCount(0)
      expect(device.troubles).toEqual([])
    })
  })
}

test('after "I am finished" the browser keeps nothing of the person, and Back shows nothing', async ({ page }) => {
  const device = new Device(page)
  await device.on()
  const before = await keptBy(page)
  const entries = await page.evaluate(() => history.length)
  await device.walkToOutcome()
  expect(await keptBy(page)).toMatchObject({ local: '{}', session: '{}', cookies: '', databases: [], state: before.state })
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await device.finish().click()
  await device.saysNothingWasKept()
  await page.getByRole('button', { name: kiosk.wiped.next }).click()
  await device.waits()
  const { files, ...kept } = await keptBy(page)
  expect(kept).toEqual({ local: '{}', session: '{}', cookies: '', databases: [], state: ['held'], name: '' })
  expect(files.filter((file) => !/\/(?:assets\/[\w.-]+|[\w-]+\.(?:png|svg|webmanifest|json|html))?$/.test(file))).toEqual([])
  for (let times = 0; times < 4; times += 1) {
    await page.evaluate(() => history.back())
    await device.waits()
  }
  await page.evaluate(() => {
    history.back()
    history.back()
    history.go(-2)
  })
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ held: 4 })
  await device.waits()
  expect(page.url()).toContain('?mode=kiosk')
  await expect(page.locator('[data-outcome]')).toHaveCount(0)
  await expect(page.locator('input:checked')).toHaveCount(0)
  expect(device.troubles).toEqual([])
})

test('Back in mid-session stays on the page, and answers are still there', async ({ page }) => {
  const device = new Device(page)
  await device.on()
  await device.begin()
  await device.walk(path.slice(0, 5), answers)
  await page.evaluate(() => history.back())
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toEqual({ held: 4 })
  await device.seesPage('condition')
  await device.back()
  await device.seesPage('adult')
  await expect(device.control('adult', 'yes')).toBeChecked()
})

test('after the wipe and a throwing away of garbage, memory holds no answers of the person', async ({ page }) => {
  test.setTimeout(120_000)
  const device = new Device(page)
  await device.on()
  const session = await page.context().newCDPSession(page)
  await device.walkToOutcome()
  // A change keeps what was told before it, to be undone.
  await page.getByRole('button', { name: changeName('impact') }).first().click()
  await device.answer('impact', 'some')
  await device.seesPage('review')
  await page.getByRole('button', { name: device.ui.reviewContinue }).click()
  await page.getByRole('button', { name: handOver.title }).click()
  await page.getByRole('button', { name: handOver.make }).click()
  const code = ((await page.getByText(/^EXO1 /).textContent()) ?? '').trim()
  const told = { condition: 'osteoarthritis', joint: answers.joint, stage: answers.stage, trend: answers.trend }

  const inUse = await heapOf(session)
  expect(inUse.objectsWith(told)).toBeGreaterThan(0)
  expect(inUse.strings.filter((text) => text.includes(code.slice(0, 17)))).not.toEqual([])

  await device.finish().click()
  await device.saysNothingWasKept()
  await page.getByRole('button', { name: kiosk.wiped.next }).click()
  await device.waits()
  const wiped = await heapOf(session)
  expect(wiped.objectsWith(told)).toBe(0)
  expect(wiped.objectsWith({ adult: 'yes' })).toBe(0)
  expect(wiped.objectsWith({ subject: 'me' })).toBe(0)
  const tail = code.replaceAll(/[\s-]/g, '').slice(-12)
  expect(wiped.strings.filter((text) => text.replaceAll(/[\s-]/g, '').includes(tail))).toEqual([])
  expect(device.troubles).toEqual([])
})

test('left alone, it asks, wipes and waits for the next person, by the real clock', async ({ page }) => {
  test.setTimeout(150_000)
  const device = new Device(page)
  await device.on({ kiosk: { idleSeconds: 20, countdownSeconds: 50 } })
  await device.begin()
  await device.walk(path.slice(0, 3), answers)
  const asked = page.getByRole('alertdialog', { name: kiosk.stillThere.heading })
  await expect(asked).toBeVisible({ timeout: 25_000 })
  await expect(asked).toContainText('40 seconds left', { timeout: 15_000 })
  await expect(device.heading()).toHaveText(kiosk.wiped.heading, { timeout: 45_000 })
  await expect(device.language(localeNames.ar)).toBeVisible({ timeout: 12_000 })
  expect(device.troubles).toEqual([])
})

test('someone who is still there gets more time by a touch, and presses nothing below it', async ({ page }) => {
  await page.clock.install()
  const device = new Device(page)
  await device.on()
  await device.begin()
  await device.walk(path.slice(0, 3), answers)
  await device.control('urgentGeneral', 'none').focus()
  for (let times = 0; times < 10; times += 1) {
    await page.clock.runFor(91_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    // Where Continue lies below the question.
    const below = await device.continueButton().boundingBox()
    await page.mouse.click(below?.x ?? 0, below?.y ?? 0)
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  }
  await device.seesPage('urgentGeneral')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(device.control('urgentGeneral', 'none')).toBeFocused()
})

test('the page is sealed: no menu, no marking, no dragging, no zoom, no window, no way to another page', async ({ page }) => {
  const device = new Device(page)
  await device.on()
  await device.begin()
  const isStopped = (kind: string, how: 'MouseEvent' | 'DragEvent' | 'WheelEvent' | 'KeyboardEvent', init: object = {}) =>
    page.locator('h1').evaluate((heading, [type, name, more]) => !heading.dispatchEvent(new window[name](type, { bubbles: true, cancelable: true, ...more })), [kind, how, init] as const)
  expect(await isStopped('contextmenu', 'MouseEvent')).toBe(true)
  expect(await isStopped('dragstart', 'DragEvent')).toBe(true)
  expect(await isStopped('drop', 'DragEvent')).toBe(true)
  expect(await isStopped('wheel', 'WheelEvent', { ctrlKey: true })).toBe(true)
  expect(await isStopped('wheel', 'WheelEvent')).toBe(false)
  for (const key of ['n', 't', 'p', '+', '-', 'f', 's']) expect(await isStopped('keydown', 'KeyboardEvent', { key, ctrlKey: true })).toBe(true)
  expect(await isStopped('keydown', 'KeyboardEvent', { key: 'F5' })).toBe(true)
  expect(await isStopped('keydown', 'KeyboardEvent', { key: 'Tab' })).toBe(false)
  await page.locator('h1').dblclick()
  expect(await page.evaluate(() => String(getSelection()))).toBe('')
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'away' })
    document.querySelector('main')?.prepend(link)
    link.click()
  })
  await expect(page).toHaveURL(/\?mode=kiosk$/)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe('pan-x pan-y')
})

test('staff hold the mark, type the PIN and leave for the patient’s page', async ({ page }) => {
  const salt = 'c0ffee00c0ffee00c0ffee00c0ffee00'
  const device = new Device(page)
  await device.on({ kiosk: { pin: { salt, hash: await hashPin('4711', salt) } } })
  await device.begin()
  const mark = await page.getByRole('banner').getByText(device.ui.productName).boundingBox()
  await page.mouse.move((mark?.x ?? 0) + 8, (mark?.y ?? 0) + 8)
  await page.mouse.down()
  await expect(page.getByRole('dialog', { name: kiosk.door.heading })).toBeVisible({ timeout: 5_000 })
  await page.mouse.up()
  for (const digit of '4711') await page.getByRole('button', { name: `Digit ${digit}`, exact: true }).click()
  await page.getByRole('button', { name: kiosk.door.enter }).click()
  await expect(device.heading()).toHaveText(kiosk.staff.heading)
  await page.getByRole('button', { name: kiosk.staff.leave }).click()
  await expect(page).toHaveURL(/\?mode=patient$/)
  await device.seesPage('welcome')
  expect(device.troubles).toEqual([])
})

test('axe finds nothing on the pages of the device itself, light and dark', async ({ page }) => {
  await page.clock.install()
  const salt = 'c0ffee00c0ffee00c0ffee00c0ffee00'
  const device = new Device(page)
  await device.on({ kiosk: { pin: { salt, hash: await hashPin('4711', salt) } }, unknown: 1 })
  expect(await violationsInBothSchemes(page), 'first page').toEqual([])
  await device.begin()
  expect(await violationsInBothSchemes(page), 'welcome').toEqual([])
  await page.clock.runFor(91_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  expect(await violationsInBothSchemes(page), 'still there').toEqual([])
  await page.getByRole('button', { name: kiosk.stillThere.more }).click()
  await device.finish().click()
  await device.saysNothingWasKept()
  expect(await violationsInBothSchemes(page), 'wiped').toEqual([])
  await page.getByRole('button', { name: kiosk.wiped.next }).click()
  await page.locator('main svg').first().dispatchEvent('pointerdown')
  await page.clock.runFor(3_000)
  await expect(page.getByRole('dialog', { name: kiosk.door.heading })).toBeVisible()
  expect(await violationsInBothSchemes(page), 'door').toEqual([])
  for (const digit of '4711') await page.getByRole('button', { name: `Digit ${digit}`, exact: true }).click()
  await page.getByRole('button', { name: kiosk.door.enter }).click()
  await expect(device.heading()).toHaveText(kiosk.staff.heading)
  expect(await violationsInBothSchemes(page), 'staff').toEqual([])
})

test('axe finds nothing on the outcome of a shared device, nor on an address shown there', async ({ page }) => {
  const device = new Device(page)
  await device.on()
  await device.walkToOutcome()
  expect(await violationsInBothSchemes(page), 'outcome').toEqual([])
  await page.getByRole('button', { name: kiosk.address.show }).first().click()
  await expect(page.getByRole('dialog', { name: kiosk.address.heading })).toBeVisible()
  expect(await violationsInBothSchemes(page), 'address').toEqual([])
})

test('an error shows a calm page, and the device starts again by itself', async ({ page }) => {
  const device = new Device(page)
  await device.on()
  await device.begin()
  await device.walk(path.slice(0, 5), answers)
  await page.evaluate(() => setTimeout(() => { throw new Error('in answer to a touch') }))
  await expect(device.heading()).toHaveText(device.ui.failedTitle)
  await expect(page.getByText(kiosk.startsAgain)).toBeVisible()
  await expect(device.language(localeNames.ar)).toBeVisible({ timeout: 15_000 })
  await device.walkToOutcome()
})

import { expect, test } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import { device } from '../../src/locales/en/device.ts'
import { handOver } from '../../src/locales/en/handOver.ts'
import { nurse } from '../../src/locales/en/nurse.ts'
import { outcome } from '../../src/locales/en/outcome.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { modes } from '../../src/modes/modes.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { encodeHandOver } from '../../src/record/handOver/encodeHandOver.ts'
import { hashPin } from '../../src/settings/pin.ts'
import { Guide } from '../e2e/guide.ts'
import { turnQuickly, walkQuickly } from '../e2e/quickly.ts'
import { cases } from '../fixtures/cases.ts'
import { tourists } from '../fixtures/tour.ts'
import type { Finding } from './examine.ts'
import { examine } from './examine.ts'

const sizes = { patient: { width: 390, height: 844 }, nurse: { width: 1280, height: 800 }, kiosk: { width: 1080, height: 1920 } } as const satisfies Record<Mode, object>

/** A kiosk fills the screen, whose size could then not be changed. */
const staysInWindow = ({ page }: Guide) => page.addInitScript(() => Object.assign(Element.prototype, { requestFullscreen: () => Promise.resolve() }))

/** Opens the guide, with a kiosk in English and never idle while it is looked at. */
async function open(guide: Guide, mode: Mode) {
  await guide.page.setViewportSize(sizes[mode])
  if (mode !== 'kiosk') return guide.open(mode)
  await staysInWindow(guide)
  await guide.page.route('**/clinic.json', (route) => route.fulfill({ json: { kiosk: { idleSeconds: 1800 } } }))
  await guide.page.goto('./?mode=kiosk')
  await guide.page.getByRole('button', { name: new RegExp(`^${localeNames.en}`) }).click()
  return guide.seesPage('welcome')
}

const unfoldAll = (guide: Guide) => guide.page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

/** Everything found at the end of a test: told to the report, and none of it may be a fault. */
async function conclude(guide: Guide, found: readonly Finding[]) {
  await test.info().attach('findings', { body: JSON.stringify(found), contentType: 'application/json' })
  const faults = found.flatMap(({ violations, screen, state, locale, theme }) => violations.map((fault) => `${screen}, ${state}, ${locale}, ${theme}: ${fault}`))
  expect(guide.troubles).toEqual([])
  expect(faults).toEqual([])
}

for (const mode of idsOf(modes)) {
  for (const { name, path, answers, unmet } of tourists) {
    test(`${mode}: the pages of ${name}`, async ({ page }) => {
      const guide = new Guide(page)
      const found: Finding[] = []
      await open(guide, mode)
      for (const [index, step] of path.entries()) {
        await guide.seesPage(step)
        if (unmet.includes(step)) {
          const screen = step === 'outcome' ? `outcome of ${name}` : step
          found.push(...(await examine(guide, mode, screen)))
          if (isQuestion(step)) {
            await guide.continueButton().click()
            await expect(page.getByRole('alert')).toBeFocused()
            found.push(...(await examine(guide, mode, screen, 'unanswered')))
          }
          if (step === 'outcome') {
            await unfoldAll(guide)
            found.push(...(await examine(guide, mode, screen, 'everything open')))
          }
        }
        if (index < path.length - 1) await walkQuickly(guide, path.slice(index, index + 2), answers)
      }
      await conclude(guide, found)
    })
  }
}

const { path, answers } = cases.kneeEverythingTried
const press = (guide: Guide, name: string) => guide.page.getByRole('button', { name, exact: true }).first().click()

for (const mode of idsOf(modes)) {
  test(`${mode}: the pages beside the conversation, and what opens over it`, async ({ page }) => {
    const guide = new Guide(page)
    const found: Finding[] = []
    const look = async (screen: string, state?: string) => {
      found.push(...(await examine(guide, mode, screen, state)))
      await turnQuickly(guide, 'en')
    }
    await open(guide, mode)
    await page.locator('header summary').last().click()
    await look('welcome', 'menu open')
    await page.locator('header summary').last().click()
    await walkQuickly(guide, path, { ...answers, trend: 'better' })
    await unfoldAll(guide)
    for (const [screen, opener] of [
      ['map', outcome.why.openMap],
      ['ruleBook', outcome.why.openRuleBook],
      ['knows', guide.ui.knows],
    ] as const) {
      await press(guide, opener)
      await expect(guide.heading()).toBeFocused()
      await unfoldAll(guide)
      await look(screen)
      await guide.back()
      await guide.seesPage('outcome')
    }
    if (modes[mode].mayHandOver) {
      await press(guide, handOver.title)
      await look('handOver')
      await press(guide, handOver.make)
      await expect(page.getByRole('img', { name: handOver.picture })).toBeVisible()
      await look('handOver', 'code on show')
      await guide.back()
    }
    await conclude(guide, found)
  })
}

test('nurse: receiving, comparing, the record, the keys and a second language', async ({ page }) => {
  const guide = new Guide(page)
  const found: Finding[] = []
  const look = async (screen: string, state?: string) => {
    found.push(...(await examine(guide, 'nurse', screen, state)))
    await turnQuickly(guide, 'en')
  }
  await open(guide, 'nurse')
  await page.getByText(nurse.keys.title, { exact: true }).click()
  await look('welcome', 'keys open')
  await page.getByText(nurse.keys.title, { exact: true }).click()
  await press(guide, nurse.receive.title)
  await look('receive')
  await press(guide, nurse.receive.submit)
  await expect(page.getByRole('alert')).toBeFocused()
  await look('receive', 'nothing entered')
  await page.getByRole('textbox', { name: nurse.receive.code }).fill(encodeHandOver(makeRecord({ ...answers, safetyNow: ['bleeding'] }, new Date())))
  await press(guide, nurse.receive.submit)
  await expect(page.getByRole('button', { name: nurse.receive.seeResult })).toBeVisible()
  await look('receive', 'a code read')
  await press(guide, nurse.receive.seeResult)
  await guide.seesPage('outcome')
  await press(guide, nurse.record.title)
  await look('record')
  await guide.back()
  await press(guide, nurse.compare.askAgain)
  await walkQuickly(guide, path, answers)
  await press(guide, nurse.compare.open)
  await look('compare')
  await press(guide, nurse.compare.use)
  await expect(page.getByRole('alert')).toBeFocused()
  await look('compare', 'not decided')
  await conclude(guide, found)
})

test('kiosk: waiting, asking whether someone is there, wiped, and the door for staff', async ({ page }) => {
  const guide = new Guide(page)
  const found: Finding[] = []
  const { kiosk } = device
  await staysInWindow(guide)
  await page.clock.install()
  await page.setViewportSize(sizes.kiosk)
  const salt = 'c0ffee00c0ffee00c0ffee00c0ffee00'
  const settings = { idleSeconds: 90, countdownSeconds: 600, pin: { salt, hash: await hashPin('4711', salt) } }
  await page.route('**/clinic.json', (route) => route.fulfill({ json: { kiosk: settings } }))
  await page.goto('./?mode=kiosk')
  const language = (locale: Locale) => page.getByRole('button', { name: new RegExp(`^${localeNames[locale]}`) })
  await expect(language('en')).toBeVisible()
  // All three languages are on it.
  found.push(...(await examine(guide, 'kiosk', 'attract', 'plain', ['en'])))
  for (const locale of idsOf(localeNames)) {
    const own = new Guide(page, locale)
    await language(locale).click()
    await own.seesPage('welcome')
    await page.locator('header p').first().dispatchEvent('pointerdown')
    await page.clock.runFor(3_000)
    await expect(page.getByRole('dialog')).toBeVisible()
    found.push(...(await examine(own, 'kiosk', 'door', 'plain', [locale])))
    if (locale === 'en') {
      for (const digit of '4711') await page.getByRole('button', { name: `Digit ${digit}`, exact: true }).click()
      await page.getByRole('button', { name: kiosk.door.enter }).click()
      await expect(guide.heading()).toHaveText(kiosk.staff.heading)
      found.push(...(await examine(own, 'kiosk', 'staff', 'plain', [locale])))
      await page.goto('./?mode=kiosk')
      await language(locale).click()
      await own.seesPage('welcome')
    } else await page.keyboard.press('Escape')
    await page.clock.runFor(91_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    found.push(...(await examine(own, 'kiosk', 'stillThere', 'plain', [locale])))
    await page.getByRole('alertdialog').getByRole('button').last().click()
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
    found.push(...(await examine(own, 'kiosk', 'wiped', 'plain', [locale])))
    await page.clock.runFor(20_000)
    await expect(language('en')).toBeVisible()
  }
  await conclude(guide, found)
})

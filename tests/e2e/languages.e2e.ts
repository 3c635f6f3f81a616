import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'
import { walkQuickly } from './quickly.ts'
import { violations } from './violations.ts'

const others = ['tr', 'ar'] as const
const { path, answers } = cases.kneeEverythingTried
const upTo = (step: (typeof path)[number]) => path.slice(0, path.indexOf(step) + 1)

const html = (page: Page) => page.locator('html')
const menu = (page: Page) => page.locator('header summary')
const languageButton = (page: Page, locale: Locale) => page.locator(`header button[lang="${locale}"]`)

async function expectLanguage(page: Page, locale: Locale) {
  await expect(html(page)).toHaveAttribute('lang', locale)
  await expect(html(page)).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr')
}

async function openMenu(page: Page) {
  if (!(await languageButton(page, 'en').isVisible())) await menu(page).click()
}

/** Turns the page to another language, as a person does: by the button that names it. */
async function turnTo(guide: Guide, locale: Locale) {
  const { page } = guide
  await openMenu(page)
  await languageButton(page, locale).click()
  await expectLanguage(page, locale)
  guide.locale = locale
}

const ticked = (page: Page) =>
  page.locator('main input').evaluateAll((all) =>
    all.flatMap((one) => (one instanceof HTMLInputElement && one.checked ? [`${one.name}=${one.value}`] : [])),
  )

const focused = (page: Page) => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('lang')}`)

const valuesOf = (page: Page, attribute: string, selector = `[${attribute}]`) =>
  page.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), attribute)

/** What the outcome is, whatever the language. */
async function outcomeOf(page: Page) {
  return {
    outcome: await valuesOf(page, 'data-outcome'),
    rule: await valuesOf(page, 'data-rule'),
    sections: await valuesOf(page, 'data-section', '[data-section][data-why]'),
    notes: await valuesOf(page, 'data-note'),
    methods: await valuesOf(page, 'data-method'),
  }
}

/** People one after another on one page: to load it for each of them takes longer than their journeys. */
const partOf = 10
const parts = Array.from({ length: Math.ceil(namedCases.length / partOf) }, (_, i) => namedCases.slice(i * partOf, (i + 1) * partOf))

for (const locale of idsOf(localeNames)) {
  for (const [part, people] of parts.entries()) {
    test(`people ${part * partOf + 1} to ${part * partOf + people.length} get their outcome by its row in ${locale}, one after another`, async ({ page }) => {
      const guide = new Guide(page, locale)
      await guide.open()
      for (const [name, expected] of people) {
        await walkQuickly(guide, expected.path, expected.answers)
        await expectLanguage(page, locale)
        expect(await outcomeOf(page), name).toEqual({
          outcome: [expected.outcome],
          rule: [expected.rule],
          sections: expected.sections,
          notes: expected.outcome === 'O1' ? [] : (expected.notes ?? []),
          methods: expected.delivery ? [expected.delivery] : [],
        })
        expect(await guide.widthOverflow(), name).toBe(0)
        await page.getByRole('button', { name: guide.ui.startAgain, exact: true }).click()
        await page.getByRole('button', { name: guide.ui.startAgainYes }).click()
        await guide.seesPage('welcome')
      }
      expect(guide.troubles).toEqual([])
    })
  }
}

for (const [tag, locale] of [['tr-TR', 'tr'], ['ar-EG', 'ar'], ['en-US', 'en'], ['eo', 'en']] as const) {
  test.describe(`in a browser set to ${tag}`, () => {
    test.use({ locale: tag })

    test(`the first page is in ${locale}`, async ({ page }) => {
      const guide = new Guide(page, locale)
      await page.goto('./')
      await guide.seesPage('welcome')
      await expectLanguage(page, locale)
      await expect(page).toHaveTitle(guide.ui.productName)
      expect(await page.evaluate(() => localStorage.length)).toBe(0)
      expect(guide.troubles).toEqual([])
    })
  })
}

test.describe('a chosen language', () => {
  test.use({ locale: 'tr-TR' })

  test('is there again after a reload, and nothing else of the visit is', async ({ page }) => {
    const guide = new Guide(page, 'tr')
    await page.goto('./')
    await guide.walk(upTo('stage'), answers)
    await turnTo(guide, 'ar')
    await page.reload()
    await expectLanguage(page, 'ar')
    await guide.seesPage('welcome')
    const kept = await page.evaluate(() => ({
      local: Object.keys(localStorage).map((name) => JSON.parse(localStorage.getItem(name) ?? '') as unknown),
      session: sessionStorage.length,
      cookies: document.cookie,
    }))
    expect(kept).toEqual({ local: [{ locale: 'ar', theme: 'device', textSize: 'normal' }], session: 0, cookies: '' })
    expect(guide.troubles).toEqual([])
  })

  test('is written on the page, with its direction, each time it changes', async ({ page }) => {
    const guide = new Guide(page, 'tr')
    await page.goto('./')
    await expectLanguage(page, 'tr')
    for (const locale of ['ar', 'en', 'ar', 'tr'] as const) {
      await turnTo(guide, locale)
      await expect(languageButton(page, locale)).toHaveAttribute('aria-current', 'true')
      await expect(page.locator('header button[aria-current]')).toHaveCount(1)
      await expect(page).toHaveTitle(guide.ui.productName)
    }
    expect(guide.troubles).toEqual([])
  })
})

test('the browser is asked not to translate a page whose languages are its own', async ({ page }) => {
  await new Guide(page).open()
  await expect(html(page)).toHaveAttribute('translate', 'no')
  await expect(page.locator('meta[name="google"][content="notranslate"]')).toHaveCount(1)
})

// Radio buttons, checkboxes, and a question about each of several things.
const halfAnswered = [
  { step: 'joint', half: 'hip' },
  { step: 'safetyNow', half: ['cancer', 'bleeding'] },
  { step: 'effectJoint', half: { exercise: 'helped' } },
] as const

for (const { step, half } of halfAnswered) {
  test(`${step}, half answered, stays so in another language`, async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    await guide.walk(upTo(step), answers)
    await guide.choose(step, half)
    const before = await ticked(page)
    const entries = await page.evaluate(() => history.length)
    expect(before.length).toBeGreaterThan(0)

    for (const locale of ['ar', 'tr', 'en'] as const) {
      await turnTo(guide, locale)
      await guide.seesPage(step)
      expect(await ticked(page)).toEqual(before)
      expect(await focused(page)).toBe(`BUTTON ${locale}`)
    }
    expect(await page.evaluate(() => history.length)).toBe(entries)
    // Nothing of it counts yet: left by Back and entered again, the page is as empty as before.
    await guide.back()
    await page.goForward()
    await guide.seesPage(step)
    expect(await ticked(page)).toEqual([])
    expect(guide.troubles).toEqual([])
  })
}

test('an error is told in the other language, and stays', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(upTo('stage'), answers)
  await guide.continueButton().click()
  for (const locale of ['ar', 'tr', 'en'] as const) {
    await turnTo(guide, locale)
    await expect(page.getByRole('alert')).toContainText(guide.ui.errorHeading)
    expect(await focused(page)).toBe(`BUTTON ${locale}`)
  }
  expect(guide.troubles).toEqual([])
})

test('on the outcome, what is open stays open and what is read stays in its place', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await walkQuickly(guide, path, answers)
  await openMenu(page)
  const section = page.locator('[data-section="A3"]')
  const top = async () => (await section.boundingBox())?.y ?? Number.NaN
  await section.locator('summary').click()
  const opened = () => page.locator('details').evaluateAll((all) => all.map((one) => one instanceof HTMLDetailsElement && one.open))
  const open = await opened()

  for (const locale of ['ar', 'tr', 'en'] as const) {
    // The button has the focus, and the page is scrolled away from it: Enter turns the page without a move.
    await languageButton(page, locale).focus()
    await section.evaluate((one) => one.scrollIntoView({ block: 'start' }))
    const before = await top()
    expect(before).toBeLessThan(50)
    await page.keyboard.press('Enter')
    await expectLanguage(page, locale)
    guide.locale = locale
    await expect(page.getByRole('contentinfo')).toContainText(guide.ui.footerPurpose)
    expect(Math.abs((await top()) - before), `how far it moved in ${locale}`).toBeLessThan(5)
    expect(await focused(page)).toBe(`BUTTON ${locale}`)
    expect(await opened()).toEqual(open)
    await guide.seesPage('outcome')
  }
  expect(guide.troubles).toEqual([])
})

test('fifty changes of language along one journey change nothing but the words', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const plain = new Guide(await browser.newPage())
  await plain.open()
  await plain.walk(path, answers)

  const guide = new Guide(page)
  await guide.open()
  const cycle = ['tr', 'ar', 'en'] as const
  const changes: Locale[] = []
  const change = async () => {
    const next = cycle[changes.length % cycle.length] ?? 'en'
    await turnTo(guide, next)
    changes.push(next)
  }
  for (const [index, step] of path.entries()) {
    await guide.seesPage(step)
    await change()
    if (isQuestion(step)) await guide.choose(step, answers[step])
    const before = await ticked(page)
    await change()
    expect(await ticked(page), step).toEqual(before)
    if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
  }
  while (changes.length < 50 || guide.locale !== 'en') await change()
  expect(await outcomeOf(page)).toEqual(await outcomeOf(plain.page))
  const all = (one: Guide) => one.page.locator('main').evaluate((main) => main.textContent)
  expect(await all(guide)).toBe(await all(plain))
  expect(guide.troubles).toEqual([])
})

for (const locale of others) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme })

      test('axe finds nothing on a question, an error and an outcome', async ({ page }) => {
        const guide = new Guide(page, locale)
        await guide.open()
        await walkQuickly(guide, upTo('safetyNow'), answers)
        await openMenu(page)
        expect(await violations(page), 'a question, the menu open').toEqual([])
        await guide.continueButton().click()
        await expect(page.getByRole('alert')).toBeFocused()
        expect(await violations(page), 'an error').toEqual([])
        await walkQuickly(guide, path.slice(path.indexOf('safetyNow')), answers)
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
        expect(await violations(page), 'an outcome, everything open').toEqual([])
        expect(guide.troubles).toEqual([])
      })
    })
  }
}

import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { map } from '../../src/locales/en/map.ts'
import { outcome } from '../../src/locales/en/outcome.ts'
import { ruleBook } from '../../src/locales/en/ruleBook.ts'
import { fill, say } from '../../src/locales/say.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const { ui, questions } = catalogue
const { why, ledger } = outcome
const { path, answers } = cases.kneeEverythingTried
const toReview = path.slice(0, path.indexOf('review') + 1)

const nameOf = (question: QuestionId) => say(questions[question].short, 'me')
const changeTo = (page: Page, question: QuestionId) => page.getByRole('button', { name: fill(ui.changeWhat, { what: nameOf(question) }), exact: true }).first().click()
const unfold = (page: Page) => page.getByText(say(why.more, 'me'), { exact: true }).click()
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

const besides = [
  ['the map', why.openMap, map.title],
  ['the rule book', why.openRuleBook, ruleBook.title],
] as const

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  for (const [name, opener, title] of besides) {
    test(`${name} is opened from the outcome and left to where the person was, by each way back (motion: ${reducedMotion})`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion })
      const guide = new Guide(page)
      await guide.open()
      await guide.walk(path, answers)
      await unfold(page)
      const way = page.getByRole('button', { name: opener })
      await way.scrollIntoViewIfNeeded()
      const before = await scrolled(page)
      expect(before).toBeGreaterThan(500)

      const isOpen = async () => {
        await expect(titled(page, title)).toBeFocused()
        await expect(guide.outcome()).toBeHidden()
        expect(await scrolled(page)).toBe(0)
      }
      const isBack = async () => {
        await expect(guide.heading()).toBeFocused()
        await expect(way).toBeInViewport()
        expect(await scrolled(page)).toBe(before)
        await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
      }
      await way.click()
      await isOpen()
      await guide.back()
      await isBack()
      await page.goForward()
      await isOpen()
      await page.goBack()
      await isBack()
      await page.goBack()
      await guide.seesPage('review')
      await page.goForward()
      await guide.seesPage('outcome')
      expect(guide.troubles).toEqual([])
    })
  }
}

test('the map leads to a question; Back leads to the map, and from there to the question it now lies beside', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path, answers)
  await unfold(page)
  await page.getByRole('button', { name: why.openMap }).click()
  await expect(titled(page, map.title)).toBeFocused()
  await page.getByRole('button', { name: nameOf('stage'), exact: true }).click()
  await guide.seesPage('stage')
  await expect(guide.control('stage', 'curious')).toBeChecked()
  await page.goBack()
  await expect(titled(page, map.title)).toBeFocused()
  await page.goForward()
  await guide.seesPage('stage')
  await guide.continueButton().click()
  await guide.seesPage('review')
  expect(guide.troubles).toEqual([])
})

test('on paper a page beside the conversation stands alone, without the sheet of the outcome it lies beside', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path, answers)
  await unfold(page)
  await page.getByRole('button', { name: why.openRuleBook }).click()
  await expect(titled(page, ruleBook.title)).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  await expect(titled(page, ruleBook.title)).toBeVisible()
  await expect(page.locator('[data-sheet]')).toBeHidden()
  await guide.back()
  await expect(page.locator('[data-sheet]')).toBeVisible()
})

test('a reload on a page beside the conversation starts anew', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(cases.hairLoss.path, cases.hairLoss.answers)
  await unfold(page)
  await page.getByRole('button', { name: why.openRuleBook }).click()
  await expect(titled(page, ruleBook.title)).toBeFocused()
  await page.reload()
  await guide.seesPage('welcome')
  await expect(page.getByText(ui.reloaded)).toBeVisible()
  expect(guide.troubles).toEqual([])
})

test('a changed condition is told on the review, and undone: every row is as before', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(toReview, answers)
  const rows = () => page.locator('main dl > div').allTextContents()
  const before = await rows()
  await changeTo(page, 'condition')
  await guide.answer('condition', 'wound')
  await guide.answer('urgentWound', ['none'])
  await guide.answer('diagnosis', 'confirmed')
  await guide.answer('woundType', 'leg')
  await guide.answer('woundDuration', 'overSixWeeks')
  await guide.answer('safetyWound', ['none'])
  await guide.answer('triedWound', ['none'])
  await guide.answer('notPossibleWound', ['none'])
  await guide.answer('impact', 'some')
  await guide.answer('trend', 'same')
  await guide.seesPage('review')
  await expect(page.getByRole('heading', { name: fill(ledger.changed, { question: nameOf('condition') }) })).toBeVisible()
  expect(await rows()).not.toEqual(before)

  await page.getByRole('button', { name: ledger.undo }).click()
  await expect(page.getByRole('status').filter({ hasText: ledger.undone })).toBeVisible()
  await expect(titled(page, ui.reviewTitle)).toBeFocused()
  expect(await rows()).toEqual(before)
  // The pages of the undone condition are gone from Back too.
  await page.goBack()
  await guide.seesPage('trend')
  await guide.continueButton().click()
  await guide.seesPage('review')
  await page.getByRole('button', { name: ui.reviewContinue }).click()
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
  expect(guide.troubles).toEqual([])
})

test('a change that ends the conversation early is told at its end, and undone there', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(toReview, answers)
  await changeTo(page, 'trend')
  await guide.answer('trend', 'quicklyWorse')
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R05')
  await page.getByRole('button', { name: ledger.undo }).click()
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
  await expect(guide.heading()).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: ledger.undone })).toBeVisible()
  expect(guide.troubles).toEqual([])
})

test('what was left "not sure" is asked again, only that, and Back leads to where it began', async ({ page }) => {
  const unsure = { ...cases.kneeTriedAndBooked.answers, safetyNow: ['unsure'] } as const
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(cases.kneeTriedAndBooked.path, unsure)
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R07')
  const again = page.getByRole('button', { name: say(why.goThrough, 'me') })
  await again.click()
  await guide.seesPage('abroad')
  await page.goBack()
  await guide.seesPage('outcome')
  await again.click()
  await guide.answer('abroad', 'no')
  await guide.seesPage('safetyNow')
  await expect(guide.control('safetyNow', 'unsure')).toBeChecked()
  await guide.answer('safetyNow', ['none'])
  await guide.seesPage('review')
  await page.getByRole('button', { name: ui.reviewContinue }).click()
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R24')
  await expect(again).toHaveCount(0)
  expect(guide.troubles).toEqual([])
})

/** The boxes of the map whose words do not fit, had each page of the person's way "You are here" in it as well. */
const tooFull = (page: Page) =>
  page.evaluate(() => {
    const here = document.querySelector('[data-here] span')
    for (const box of document.querySelectorAll('svg [data-on-way="true"][data-page]:not([data-here])')) if (here) box.append(here.cloneNode(true))
    return [...document.querySelectorAll('foreignObject > *')]
      .filter(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => scrollHeight > clientHeight || scrollWidth > clientWidth)
      .map(({ textContent }) => textContent)
  })

for (const locale of ['en', 'tr', 'ar'] as const) {
  test(`every name fits its box in the map in ${locale}, wherever the person is`, async ({ page }) => {
    const guide = new Guide(page, locale)
    await guide.open()
    await guide.walk(path, answers)
    await page.locator('#part-reasons summary').click()
    await page.locator('#part-reasons details p > button').first().click()
    await expect(page.locator('svg [data-here]')).toHaveAttribute('data-page', 'outcome')
    expect(await tooFull(page)).toEqual([])
  })

  test(`the pages that explain fit 320 px with the largest text in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.addInitScript(() => localStorage.setItem('exosome-guide.display', JSON.stringify({ theme: 'dark', textSize: 'largest' })))
    const guide = new Guide(page, locale)
    await guide.open()
    await guide.walk(path, answers)
    await page.locator('#part-reasons summary').click()
    await page.locator('#part-whatWouldChange summary').click()
    await expect(page.locator('#part-whatWouldChange details li').first()).toBeVisible()
    expect(await guide.widthOverflow()).toBe(0)
    for (const nth of [0, 1]) {
      await page.locator('#part-reasons details p > button').nth(nth).click()
      await expect(guide.outcome()).toBeHidden()
      expect(await guide.widthOverflow()).toBe(0)
      await guide.back()
      await guide.seesPage('outcome')
    }
    expect(guide.troubles).toEqual([])
  })
}

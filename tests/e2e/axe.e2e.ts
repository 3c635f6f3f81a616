import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import type { Step } from '../../machines/step.ts'
import { map } from '../../src/locales/en/map.ts'
import { outcome } from '../../src/locales/en/outcome.ts'
import { ruleBook } from '../../src/locales/en/ruleBook.ts'
import { cases } from '../fixtures/cases.ts'
import { tourists } from '../fixtures/tour.ts'
import { Guide } from './guide.ts'
import { walkQuickly } from './quickly.ts'
import { violationsInBothSchemes } from './violations.ts'

/** Opens every part that can be folded, and waits for what is then worked out. */
async function unfoldAll(page: Page) {
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  for (const folded of await page.locator('#part-reasons details, #part-whatWouldChange details').all()) await expect(folded.locator('p').first()).toBeVisible()
}

const expectNothingOn = async (page: Page, screen: string) => expect(await violationsInBothSchemes(page), screen).toEqual([])

for (const { name, path, answers, unmet, outcome: end } of tourists) {
  test(`axe finds nothing on any page that ${name} is the first to meet, with and without errors, light and dark`, async ({ page }) => {
    test.setTimeout(180_000)
    const guide = new Guide(page)
    await guide.open()
    let at: Step = 'welcome'
    for (const step of unmet) {
      await walkQuickly(guide, path.slice(path.indexOf(at), path.indexOf(step) + 1), answers)
      at = step
      await expectNothingOn(page, step)
      if (isQuestion(step)) {
        await guide.continueButton().click()
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(page).toHaveTitle(/^Error: /)
        await expectNothingOn(page, `${step}, unanswered`)
      }
    }
    await unfoldAll(page)
    await expect(page.locator('#part-reasons details, #part-whatWouldChange details')).toHaveCount(end === 'O1' ? 0 : 2)
    await expectNothingOn(page, 'outcome, everything open')
    expect(guide.troubles).toEqual([])
  })
}

test('axe finds nothing on the pages beside the conversation, on a told change and on what was left unsure, light and dark', async ({ page }) => {
  test.setTimeout(120_000)
  const { path, answers } = cases.kneeTriedAndBooked
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path.slice(0, path.indexOf('review') + 1), { ...answers, trend: 'better' })
  await guide.back()
  await guide.answer('goals', ['pain'])
  await expect(page.getByRole('button', { name: outcome.ledger.undo })).toBeVisible()
  await expectNothingOn(page, 'review, after a change')
  await page.getByRole('button', { name: outcome.ledger.undo }).click()
  await expect(page.getByRole('status').filter({ hasText: outcome.ledger.undone })).toBeVisible()
  await expectNothingOn(page, 'review, change undone')

  await page.getByRole('button', { name: guide.ui.reviewContinue }).click()
  await guide.seesPage('outcome')
  await unfoldAll(page)
  for (const [opener, title] of [
    [outcome.why.openMap, map.title],
    [outcome.why.openRuleBook, ruleBook.title],
  ] as const) {
    await page.getByRole('button', { name: opener }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    await expectNothingOn(page, title)
    await guide.back()
    await guide.seesPage('outcome')
  }
  expect(guide.troubles).toEqual([])
})

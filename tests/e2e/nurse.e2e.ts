import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Step } from '../../machines/step.ts'
import { nurse as ar } from '../../src/locales/ar/nurse.ts'
import { nurse as en } from '../../src/locales/en/nurse.ts'
import { questions } from '../../src/locales/en/questions.ts'
import { say } from '../../src/locales/say.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { encodeHandOver } from '../../src/record/handOver/encodeHandOver.ts'
import { optionKeys } from '../../src/ui/keys/optionKeys.ts'
import type { Case } from '../fixtures/cases.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

/** The presses that answer a question; where a list was ticked, Enter goes on. */
function pressesFor(question: QuestionId, answers: Answers): readonly string[] {
  const keys = optionKeys(question, answers)
  const keyOf = (option: unknown) => keys.get(String(option))?.at(-1) ?? ''
  const answer: unknown = answers[question]
  if (typeof answer === 'string') return [keyOf(answer)]
  if (!Array.isArray(answer)) return Object.values(answer ?? {}).map(keyOf)
  return [...answer.map(keyOf), ...(answer.includes('none') || answer.includes('unsure') ? [] : ['Enter'])]
}

const pressesOn = (step: Step, answers: Answers) => (isQuestion(step) ? pressesFor(step, answers) : [step === 'emergencyCheck' ? '1' : 'Enter'])

/** Goes along a path by keys alone, and counts them. */
async function pressAlong(guide: Guide, { path, answers }: Case): Promise<number> {
  let presses = 0
  for (const step of path.slice(0, -1)) {
    await guide.seesPage(step)
    for (const key of pressesOn(step, answers)) {
      await guide.page.keyboard.press(key)
      presses += 1
    }
  }
  await guide.seesPage('outcome')
  return presses
}

const panel = (page: Page) => page.getByRole('region', { name: en.title })
const newConversation = (page: Page) => page.getByRole('banner').getByRole('button', { name: en.wiped.start })

const journeys: readonly (readonly [string, Case])[] = [
  ['a knee', cases.kneeEverythingTried],
  ['MS', cases.weakImmuneSystemOffered],
  ['a wound', cases.diabeticFootWithoutOffloading],
  ['an emergency', cases.hotKneeAndVeryIll],
]

for (const [about, person] of journeys) {
  test(`a nurse asks about ${about} by keys alone, in under 30 presses`, async ({ page }) => {
    const guide = new Guide(page)
    await guide.open('nurse')
    expect(await pressAlong(guide, person)).toBeLessThan(30)
    await expect(guide.outcome()).toHaveAttribute('data-outcome', person.outcome)
    await expect(guide.outcome()).toHaveAttribute('data-rule', person.rule)
    expect(guide.troubles).toEqual([])
  })
}

test('the keys answer in Arabic too, with Arabic letters on them, and the way back points to the right', async ({ page }) => {
  const guide = new Guide(page, 'ar')
  await guide.open('nurse')
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  await page.keyboard.press('1')
  await guide.seesPage('urgentGeneral')
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ى', code: 'KeyN', bubbles: true })))
  await guide.seesPage('adult')
  await page.keyboard.press('ArrowRight')
  await guide.seesPage('urgentGeneral')
  await expect(page.getByRole('region', { name: ar.title })).toContainText(ar.guide.listenFor.urgentGeneral)
})

test('what a nurse needs stands beside the question where there is room, and below it on a phone', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open('nurse')
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  const form = page.locator('form')
  const boxes = async () => ({ form: await form.boundingBox(), panel: await panel(page).boundingBox() })
  await expect(panel(page)).toBeVisible()
  const narrow = await boxes()
  expect(narrow.panel?.y).toBeGreaterThanOrEqual((narrow.form?.y ?? 0) + (narrow.form?.height ?? 0))
  await page.setViewportSize({ width: 1280, height: 800 })
  const wide = await boxes()
  expect(wide.panel?.x).toBeGreaterThanOrEqual((wide.form?.x ?? 0) + (wide.form?.width ?? 0))
  expect(wide.panel?.y).toBeLessThan((wide.form?.y ?? 0) + 50)
  await panel(page).getByText(en.guide.map, { exact: true }).click()
  for (const width of [320, 700, 1030, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await guide.widthOverflow()).toBe(0)
  }
  await expect(page.locator('svg [data-here][data-page="subject"]')).toBeInViewport()
  await page.keyboard.press('1')
  await guide.seesPage('urgentGeneral')
  await expect(page.locator('svg [data-here][data-page="urgentGeneral"]')).toBeInViewport({ ratio: 1 })
  expect(await violationsInBothSchemes(page), 'with the map open').toEqual([])
})

test('with a second language the patient reads along, without keys and without what is for the nurse', async ({ page }) => {
  const guide = new Guide(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await guide.open('nurse')
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByRole('group', { name: guide.ui.secondLanguage }).getByRole('radio', { name: 'العربية' }).click()
  await expect(page.locator('[data-second-pane]')).toBeVisible()
  await page.keyboard.press('Enter')
  await guide.heading().first().focus()
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  const second = page.locator('[data-second-pane]')
  await expect(second.locator('input[name="subject"]')).toHaveCount(2)
  await expect(second.locator('kbd')).toHaveCount(0)
  await expect(second.getByText(ar.guide.listenFor.subject)).toHaveCount(0)
  await expect(panel(page)).toContainText('العربية')
  await page.keyboard.press('1')
  await guide.seesPage('urgentGeneral')
  expect(guide.troubles).toEqual([])
})

test('the rules and the map are one key away in mid-conversation, and Escape leads back to the same choice', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open('nurse')
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  await page.keyboard.press('1')
  await guide.seesPage('urgentGeneral')
  await page.keyboard.press('2')
  for (const key of ['r', 'm']) {
    await page.keyboard.press(key)
    await expect(panel(page)).toBeHidden()
    await page.keyboard.press('Escape')
    await guide.seesPage('urgentGeneral')
    await expect(guide.control('urgentGeneral', 'breathing')).toBeChecked()
  }
})

test('a new conversation wipes the last one at once; it can be brought back for 10 seconds, and then it is gone', async ({ page }) => {
  await page.clock.install()
  const guide = new Guide(page)
  await guide.open('nurse')
  await pressAlong(guide, cases.kneeEverythingTried)

  await newConversation(page).click()
  await guide.seesPage('welcome')
  const notice = page.getByRole('status').filter({ hasText: en.wiped.done })
  await expect(notice).toBeVisible()
  await page.clock.runFor(9_000)
  await page.keyboard.press('z')
  await guide.seesPage('outcome')
  await expect(guide.outcome()).toHaveAttribute('data-rule', cases.kneeEverythingTried.rule)

  await newConversation(page).click()
  await guide.seesPage('welcome')
  await page.clock.runFor(11_000)
  await expect(page.getByRole('button', { name: en.wiped.bringBack })).toHaveCount(0)
  await page.keyboard.press('z')
  await guide.seesPage('welcome')
  await page.keyboard.press('Enter')
  await expect(guide.control('subject', 'me')).not.toBeChecked()
  expect(guide.troubles).toEqual([])
})

test('a nurse takes answers over, asks again by keys, compares the two and lets one count', async ({ page }) => {
  test.setTimeout(120_000)
  const careful = { ...cases.kneeEverythingTried.answers, safetyNow: ['bleeding'] } as const satisfies Answers
  const guide = new Guide(page)
  await guide.open('nurse')
  await page.getByRole('button', { name: en.receive.title }).click()
  await expect(page.getByRole('textbox', { name: en.receive.code })).toBeVisible()
  // As a scanner types it: R, M and the digits in it are no keys there.
  await page.keyboard.type(encodeHandOver(makeRecord(careful, new Date())))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: en.receive.seeResult }).click()
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R11')

  await page.getByRole('button', { name: en.compare.askAgain }).click()
  await pressAlong(guide, cases.kneeEverythingTried)
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')

  await page.getByRole('button', { name: en.compare.open }).click()
  const use = page.getByRole('button', { name: en.compare.use })
  await use.click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await violationsInBothSchemes(page), 'compare').toEqual([])
  const difference = page.getByRole('group', { name: say(questions.safetyNow.short, 'me') })
  await difference.getByRole('radio').first().check()
  await difference.getByRole('combobox').selectOption({ label: en.compare.reasons.sawPapers })
  await expect(page.getByText('(R11)')).toHaveCount(2)
  await use.click()
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R11')
  expect(guide.troubles).toEqual([])
})

test('axe finds nothing on what only a nurse sees, light and dark', async ({ page }) => {
  test.setTimeout(120_000)
  const guide = new Guide(page)
  await guide.open('nurse')
  await page.getByText(en.keys.title, { exact: true }).click()
  expect(await violationsInBothSchemes(page), 'start, keys').toEqual([])
  await page.getByText(en.keys.title, { exact: true }).click()
  await guide.heading().focus()
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  expect(await violationsInBothSchemes(page), 'question').toEqual([])
  await page.keyboard.press('1')
  await guide.seesPage('urgentGeneral')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await guide.seesPage('emergencyCheck')
  expect(await violationsInBothSchemes(page), 'emergency check').toEqual([])
  await page.clock.install()
  await newConversation(page).click()
  await expect(page.getByRole('button', { name: en.wiped.bringBack })).toBeVisible()
  expect(await violationsInBothSchemes(page), 'wiped').toEqual([])
})

test('the keys can be turned off for those whose voice or hand presses keys by chance', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open('nurse')
  await page.keyboard.press('Enter')
  await guide.seesPage('subject')
  await page.getByText(en.keys.title, { exact: true }).click()
  await page.getByRole('checkbox', { name: en.keys.use }).uncheck()
  await page.getByText(en.keys.title, { exact: true }).click()
  await page.keyboard.press('1')
  await expect(guide.control('subject', 'me')).not.toBeChecked()
  await expect(page.locator('main kbd')).toHaveCount(0)
  await guide.answer('subject', 'me')
  await page.keyboard.press('n')
  await guide.seesPage('urgentGeneral')
})

test('without the mode a key does nothing', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.start()
  await guide.seesPage('subject')
  for (const key of ['1', 'm', 'r']) await page.keyboard.press(key)
  await guide.seesPage('subject')
  await expect(guide.control('subject', 'me')).not.toBeChecked()
  expect(await page.locator('kbd').count()).toBe(0)
})

import { expect, test } from '@playwright/test'
import { exclusiveOptions } from '../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { optionWords } from '../../src/locales/optionWords.ts'
import { hintOf, labelOf, say } from '../../src/locales/say.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const { path, answers } = cases.kneeTriedAndBooked
const { ui, questions } = catalogue
const upTo = (step: (typeof path)[number]) => path.slice(0, path.indexOf(step) + 1)
const me = (text: Parameters<typeof say>[0]) => say(text, 'me')

test('a list is a group named by its question, each choice named by its label and described by its hint', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(upTo('urgentJoint'), answers)
  const group = page.getByRole('group', { name: me(questions.urgentJoint.title) })
  await expect(group).toBeVisible()
  const options = [...visibleOptions('urgentJoint', answers), ...exclusiveOptions]
  for (const option of options) {
    const words = optionWords(catalogue, 'urgentJoint', option)
    const control = group.getByRole('checkbox', { name: me(labelOf(words)), exact: true })
    await expect(control).toHaveCount(1)
    const hint = hintOf(words)
    if (hint) await expect(control).toHaveAccessibleDescription(me(hint))
  }
})

test('a page is read in order: back, question, choices, why we ask, continue', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(upTo('joint'), answers)
  const tree = await page.getByRole('main').ariaSnapshot()
  const places = [ui.back, me(questions.joint.title), me(labelOf(optionWords(catalogue, 'joint', 'knee'))), ui.whyWeAsk, ui.continue].map((words) => tree.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('an error is announced, focused, named in the title, and told at its field', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(upTo('joint'), answers)
  await guide.continueButton().click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText(me(questions.joint.missing))
  await expect(page.getByRole('group', { name: me(questions.joint.title) })).toHaveAccessibleDescription(/./)
  await page.getByRole('alert').getByRole('button').click()
  await expect(page.getByRole('radio').first()).toBeFocused()
})

test('every page has one main part, one first heading, and its language on it', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  for (const [index, step] of path.entries()) {
    await guide.seesPage(step)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    if (index > 0) await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
  }
})

test('the dialog keeps the focus inside and gives it back', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(cases.hairLoss.path, cases.hairLoss.answers)
  const button = page.getByRole('button', { name: ui.startAgain, exact: true })
  await button.click()
  await expect(page.getByRole('dialog', { name: ui.startAgainAsk })).toBeVisible()
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
})

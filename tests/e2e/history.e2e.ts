import { expect, test } from '@playwright/test'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const { ui } = catalogue
const { path, answers } = cases.kneeEverythingTried
const upTo = (step: (typeof path)[number]) => path.slice(0, path.indexOf(step) + 1)

// Near the start, in the middle and at the end of a journey.
const depths = ['condition', 'safetyBefore', 'review'] as const

for (const depth of depths) {
  test.describe(`at ${depth}`, () => {
    test('the in-page Back and the browser’s own go to the same page, and Forward comes back', async ({ page }) => {
      const guide = new Guide(page)
      await guide.open()
      await guide.walk(upTo(depth), answers)
      const before = path[path.indexOf(depth) - 1] ?? 'welcome'
      const beforeThat = path[path.indexOf(depth) - 2] ?? 'welcome'

      await guide.back()
      await guide.seesPage(before)
      await page.goForward()
      await guide.seesPage(depth)
      await page.goBack()
      await guide.seesPage(before)
      await guide.back()
      await guide.seesPage(beforeThat)
      await page.goForward()
      await page.goForward()
      await guide.seesPage(depth)
      expect(guide.troubles).toEqual([])
    })

    test('an answer kept is on show again after going back', async ({ page }) => {
      const guide = new Guide(page)
      await guide.open()
      await guide.walk(upTo(depth), answers)
      await page.goBack()
      const before = path[path.indexOf(depth) - 1]
      await expect(page.locator(before === 'goals' ? 'input[name=goals]:checked' : 'input:checked')).not.toHaveCount(0)
      await guide.continueButton().click()
      await guide.seesPage(depth)
    })

    test('a reload starts anew, says so, and leaves nothing of the answers behind', async ({ page }) => {
      const guide = new Guide(page)
      await guide.open()
      await guide.walk(upTo(depth), answers)
      await page.reload()
      await guide.seesPage('welcome')
      await expect(page.getByText(ui.reloaded)).toBeVisible()
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, JSON.stringify(Object.keys(history.state ?? {}))])
      expect(kept).toEqual([0, 0, '', '["entry"]'])
      await page.goBack()
      await guide.seesPage('welcome')
      await guide.walk(upTo('condition'), answers)
      expect(guide.troubles).toEqual([])
    })
  })
}

test.describe('a changed answer', () => {
  const changeOf = (name: string) => ui.changeWhat.replace('{what}', name)
  const shortOf = (question: keyof typeof catalogue.questions) => {
    const { short } = catalogue.questions[question]
    return typeof short === 'string' ? short : short.me
  }

  test('that opens nothing new leads straight back to the review, another joint asks about that joint first', async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    await guide.walk(upTo('review'), answers)
    await page.getByRole('button', { name: changeOf(shortOf('joint')), exact: true }).click()
    await guide.answer('joint', 'hip')
    await guide.answer('safetyJoint', ['none'])
    await guide.seesPage('review')
    await page.getByRole('button', { name: changeOf(shortOf('impact')), exact: true }).click()
    await guide.answer('impact', 'some')
    await guide.seesPage('review')
    await guide.back()
    await guide.seesPage('impact')
    expect(guide.troubles).toEqual([])
  })

  test('that opens new questions asks those alone, then leads back to the review', async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    await guide.walk(upTo('review'), answers)
    await page.getByRole('button', { name: changeOf(shortOf('condition')), exact: true }).click()
    await guide.answer('condition', 'ms')
    await guide.answer('urgentMs', ['none'])
    await guide.answer('diagnosis', 'confirmed')
    await guide.answer('msType', 'relapsing')
    await guide.answer('safetyMs', ['none'])
    await guide.answer('triedMs', ['none'])
    await guide.answer('notPossibleMs', ['none'])
    await guide.answer('impact', 'some')
    await guide.answer('trend', 'same')
    await guide.seesPage('review')
    // Changed back, the old answers are there again and nothing is asked twice.
    await page.getByRole('button', { name: changeOf(shortOf('condition')), exact: true }).click()
    await guide.answer('condition', 'osteoarthritis')
    await guide.seesPage('review')
    await page.getByRole('button', { name: ui.reviewContinue }).click()
    await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
    expect(guide.troubles).toEqual([])
  })

  test('on a stop leads on from there', async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    await guide.walk(cases.youngPerson.path, cases.youngPerson.answers)
    await page.getByRole('button', { name: changeOf(shortOf('adult')), exact: true }).click()
    await guide.answer('adult', 'yes')
    await guide.seesPage('condition')
  })

  test('makes pages it closed unreachable by Back and Forward', async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    await guide.walk(upTo('stage'), answers)
    for (let i = 0; i < 4; i += 1) await page.goBack()
    await guide.seesPage('condition')
    await guide.answer('condition', 'ms')
    await guide.answer('urgentMs', ['none'])
    await page.goBack()
    await guide.seesPage('urgentMs')
    await page.goBack()
    await guide.seesPage('condition')
    expect(guide.troubles).toEqual([])
  })
})

test('start again wipes the answers: Back shows none of them', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(cases.hairLoss.path, cases.hairLoss.answers)
  await page.getByRole('button', { name: ui.startAgain, exact: true }).click()
  await page.keyboard.press('Escape')
  await guide.seesPage('outcome')
  await page.getByRole('button', { name: ui.startAgain, exact: true }).click()
  await page.getByRole('button', { name: ui.startAgainYes }).click()
  await guide.seesPage('welcome')
  await page.goBack()
  await expect(page.locator('[data-outcome]')).toHaveCount(0)
  await expect(page.locator('input:checked')).toHaveCount(0)
  expect(guide.troubles).toEqual([])
})

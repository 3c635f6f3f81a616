import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import { questions } from '../../machines/questionnaire/questions.ts'
import type { Case } from '../fixtures/cases.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLInputElement ? `${at.name}=${at.value}` : at instanceof HTMLButtonElement ? `button ${at.type} ${at.textContent}` : (at?.tagName ?? '')
  })

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(page: Page, wanted: (at: string) => boolean) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (wanted(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches it; the focus is on ${await focused(page)}`)
}

/** Chooses one radio button of a group: Tab to the group, then the arrow keys. */
async function chooseRadio(page: Page, name: string, value: string) {
  await tabTo(page, (at) => at.startsWith(`${name}=`))
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 20 && (await focused(page)) !== `${name}=${value}`; presses += 1) await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toBe(`${name}=${value}`)
}

const journeys: readonly (readonly [string, Case])[] = [
  ['osteoarthritis', cases.kneeEverythingTried],
  ['MS', cases.weakImmuneSystemOffered],
  ['a wound', cases.diabeticFootWithoutOffloading],
]

for (const [condition, { path, answers, outcome }] of journeys) {
  test(`a whole journey about ${condition} takes nothing but a keyboard`, async ({ page }) => {
    const guide = new Guide(page)
    await guide.open()
    for (const step of path.slice(0, -1)) {
      await guide.seesPage(step)
      if (step !== 'welcome') expect(await focused(page)).toBe('H1')
      if (isQuestion(step)) {
        const answer: unknown = answers[step]
        if (typeof answer === 'string') await chooseRadio(page, step, answer)
        else if (Array.isArray(answer)) {
          for (const option of answer) {
            await page.locator('h1').focus()
            await tabTo(page, (at) => at === `${step}=${option}`)
            await page.keyboard.press('Space')
          }
        } else {
          for (const item of questions[step].kind === 'each' ? Object.entries(answer ?? {}) : []) {
            await page.locator('h1').focus()
            await chooseRadio(page, `${step}-${item[0]}`, String(item[1]))
          }
        }
        await tabTo(page, (at) => at.startsWith('button submit'))
      } else {
        const { start, emergencyCheckYes, reviewContinue } = guide.ui
        await tabTo(page, (at) => [start, emergencyCheckYes, reviewContinue].some((words) => at === `button button ${words}`))
      }
      await page.keyboard.press('Enter')
    }
    await guide.seesPage('outcome')
    await expect(guide.outcome()).toHaveAttribute('data-outcome', outcome)
    expect(await focused(page)).toBe('H1')
    expect(guide.troubles).toEqual([])
  })
}

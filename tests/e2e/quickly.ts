import { expect } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Step } from '../../machines/step.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { choicesOf } from '../support/choices.ts'
import type { Guide } from './guide.ts'

/** The controls of an answer, each by its selector. */
export const controlsOf = (step: Step, answer: unknown): readonly string[] => choicesOf(step, answer).map(([name, option]) => `input[name="${name}"][value="${option}"]`)

/** Presses the controls of a whole path from within the page: the journeys of real clicks are in cases.e2e.ts. */
export async function walkQuickly(guide: Guide, steps: readonly Step[], given: Answers) {
  const { ui } = guide
  const buttons: Partial<Record<Step, string>> = { welcome: ui.start, emergencyCheck: ui.emergencyCheckYes, review: ui.reviewContinue }
  const pages = steps.slice(0, -1).map((step) => ({ controls: isQuestion(step) ? controlsOf(step, given[step]) : [], button: buttons[step] ?? ui.continue }))
  await guide.page.evaluate(async (all) => {
    const once = async <T>(what: string, look: () => T | null | undefined) => {
      for (const start = performance.now(); performance.now() - start < 15_000; ) {
        const found = look()
        if (found) return found
        await new Promise(requestAnimationFrame)
      }
      throw new Error(`${what} is not on the page "${document.querySelector('h1')?.textContent}"`)
    }
    const press = async (selector: string) => {
      const control = await once(selector, () => document.querySelector<HTMLInputElement>(selector))
      if (!control.checked) control.click()
      await once(`${selector}, ticked,`, () => control.checked)
    }
    for (const { controls, button } of all) {
      for (const selector of controls) await press(selector)
      const named = () => [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ firstChild }) => firstChild?.textContent === button)
      const heading = document.querySelector('h1')
      const found = await once(`A button "${button}"`, named)
      found.click()
      await once('A new page', () => document.querySelector('h1') !== heading)
    }
  }, pages)
  await guide.seesPage(steps.at(-1) ?? 'welcome')
}

/** Turns the page to another language from within it, and closes the menu again if it was closed. */
export async function turnQuickly(guide: Guide, locale: Locale) {
  await guide.page.evaluate(async (wanted) => {
    const menu = [...document.querySelectorAll<HTMLElement>('header summary')].at(-1)
    const isClosed = !menu?.closest('details')?.open
    if (isClosed) menu?.click()
    const button = () => document.querySelector<HTMLElement>(`header button[lang="${wanted}"]`)
    for (let frames = 0; frames < 300 && !button(); frames += 1) await new Promise(requestAnimationFrame)
    button()?.click()
    for (let frames = 0; frames < 300 && document.documentElement.lang !== wanted; frames += 1) await new Promise(requestAnimationFrame)
    if (isClosed) menu?.click()
  }, locale)
  await expect(guide.page.locator('html')).toHaveAttribute('lang', locale)
  guide.locale = locale
}

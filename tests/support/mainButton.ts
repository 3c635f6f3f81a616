import type { Step } from '../../machines/step.ts'
import { ui } from './english.ts'

const names: Partial<Record<Step, string>> = { welcome: ui.start, emergencyCheck: ui.emergencyCheckYes, review: ui.reviewContinue }

/** What leads on from a page. Throws where the page has no such button: by its words, for roles take long where a test goes through hundreds of pages. */
export function mainButton(step: Step): HTMLElement {
  const name = names[step] ?? ui.continue
  const button = [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) => textContent === name)
  if (!button) throw new Error(`The page "${step}" has no button "${name}"`)
  return button
}

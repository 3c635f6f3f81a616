import type { Page } from '@playwright/test'

interface Wanted {
  /** The answers to choose where they are offered. */
  readonly wanted: readonly string[]
  /** The button of a page without a form. */
  readonly goesOn: string
}

/** Chooses what was wanted on the page on show, or its first option, and goes on: the milliseconds from Continue to the next page painted. Runs in the page. */
async function answerHere({ wanted, goesOn }: Wanted): Promise<number> {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const title = () => document.querySelector('h1')?.textContent
  const inputs = [...document.querySelectorAll<HTMLInputElement>('form input')]
  for (const name of new Set(inputs.map((input) => input.name))) {
    const own = inputs.filter((input) => input.name === name)
    const picked = own.filter(({ value }) => wanted.includes(value))
    for (const input of picked.length > 0 ? picked : own.slice(0, 1)) if (!input.checked) input.click()
  }
  await painted()
  await painted()
  const before = title()
  const button = document.querySelector<HTMLElement>('#start, button[type=submit]') ?? [...document.querySelectorAll('button')].find(({ textContent }) => textContent === goesOn)
  const from = performance.now()
  button?.click()
  while (title() === before) {
    if (performance.now() - from > 5_000) throw new Error(`The page "${before}" does not lead on`)
    await new Promise((later) => setTimeout(later))
  }
  await painted()
  return performance.now() - from
}

/** Answers the page on show. Gives the milliseconds from Continue to the next page painted. */
export const answerOne = (page: Page, wanted: Wanted) => page.evaluate(answerHere, wanted)

import type { Page } from '@playwright/test'

/** The options to choose, by the name of their controls; where none is named, the first one. */
export type Wanted = Readonly<Record<string, readonly string[]>>

interface Answering {
  readonly wanted: Wanted
  /** The button of a page without a form. */
  readonly goesOn: string
}

/** Chooses what is wanted on the page on show, and goes on: the milliseconds from Continue to the next page painted. Runs in the page. */
async function answerHere({ wanted, goesOn }: Answering): Promise<number> {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const title = () => document.querySelector('h1')?.textContent
  const inputs = [...document.querySelectorAll<HTMLInputElement>('form input')]
  const isWanted = ({ name, value }: HTMLInputElement) => wanted[name]?.includes(value) ?? inputs.find((input) => input.name === name)?.value === value
  for (const input of inputs.filter(isWanted)) {
    if (!input.checked) input.click()
    await painted()
  }
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
export const answerOne = (page: Page, answering: Answering) => page.evaluate(answerHere, answering)

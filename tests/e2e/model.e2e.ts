import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion, questionsOnPath } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { fill } from '../../src/locales/say.ts'
import { edgeCover, edgeNames, edgesAlong } from '../support/edgeCover.ts'
import { chance } from '../support/random.ts'
import { ExpectedPage } from './expectedPage.ts'
import type { Shown } from './expectedPage.ts'
import { Guide } from './guide.ts'
import { controlsOf, turnQuickly } from './quickly.ts'

// MODEL_SEED=7 npx playwright test -c tests/playwright.config.ts model mixes otherwise.
const seed = Number(process.env['MODEL_SEED'] ?? 20261128)
const journeys = edgeCover()

/** The pages as a person tells of them: what they press, and what they then see. */
class Pages {
  readonly guide: Guide
  readonly expected = new ExpectedPage()
  readonly taken = new Set<string>()
  private readonly page: Page
  private readonly address: string

  constructor(guide: Guide) {
    this.guide = guide
    this.page = guide.page
    this.address = guide.page.url()
  }

  /** Does something, and waits for the page that the machine says must follow, with the focus on its heading. */
  private async sees(act: { readonly controls?: readonly string[]; readonly button?: string; readonly travel?: -1 | 1 }, isEntered = true) {
    const wanted: Shown & { readonly focus: string | undefined } = { ...this.expected.shown(), focus: isEntered ? 'H1' : undefined }
    const seen = await this.page.evaluate(
      async ({ controls = [], button, travel, wanted: end }) => {
        const look = () => {
          const main = document.querySelector('main')
          const inputs = [...(main?.querySelectorAll('input') ?? [])].filter((one) => one.checkVisibility())
          const { outcome, rule } = main?.querySelector<HTMLElement>('[data-outcome]')?.dataset ?? {}
          return {
            heading: document.querySelector('h1')?.textContent,
            title: document.title,
            progress: main?.querySelector('form > div:first-child > p')?.textContent ?? undefined,
            locale: document.documentElement.lang,
            asks: [...new Set(inputs.map(({ name }) => name.split('-')[0] ?? ''))].filter((name) => end.asks.length > 0 || /^[a-z]/.test(name)),
            decided: [outcome, rule].filter((one) => one !== undefined),
            focus: end.focus && document.activeElement?.tagName,
          }
        }
        for (const selector of controls) {
          const control = document.querySelector<HTMLInputElement>(selector)
          if (!control) throw new Error(`${selector} is not on the page "${document.title}"`)
          if (!control.checked) control.click()
        }
        if (button !== undefined) {
          const named = [...document.querySelectorAll<HTMLButtonElement>('main button, dialog button')].findLast((one) => one.textContent === button || one.getAttribute('aria-label') === button)
          if (!named) throw new Error(`"${button}" is not on the page "${document.title}"`)
          named.click()
        }
        if (travel) history.go(travel)
        const isThere = () => JSON.stringify(look()) === JSON.stringify(end)
        for (const start = performance.now(); !isThere() && performance.now() - start < 5_000; ) await new Promise(requestAnimationFrame)
        return look()
      },
      { ...act, wanted },
    )
    expect(seen, `after ${JSON.stringify(act)}`).toEqual(wanted)
    expect(this.page.url()).toBe(this.address)
    expect(this.guide.troubles).toEqual([])
  }

  async goesOn(answers: Answers) {
    const { ui, step } = this.expected
    const value = isQuestion(step) ? answers[step] : undefined
    const buttons = { welcome: ui.start, emergencyCheck: ui.emergencyCheckYes, review: ui.reviewContinue, outcome: '' }
    this.expected.goOn(value)
    for (const edge of edgesAlong([step, this.expected.step])) this.taken.add(edge)
    await this.sees({ controls: isQuestion(step) ? controlsOf(step, value) : [], button: isQuestion(step) ? ui.continue : buttons[step] })
  }

  async travels(direction: -1 | 1) {
    const before = this.expected.step
    this.expected.travel(direction)
    await this.sees({ travel: direction }, before !== this.expected.step)
  }

  async goesBack() {
    if (this.expected.step === 'welcome') return
    const { back } = this.expected.ui
    this.expected.pageBack()
    await this.sees({ button: back })
  }

  async changes(question: QuestionId) {
    const button = fill(this.expected.ui.changeWhat, { what: this.expected.nameOf(question) })
    this.expected.change(question)
    await this.sees({ button })
  }

  async reloads() {
    this.expected.reload()
    await this.page.reload()
    await this.sees({}, false)
  }

  async turnsTo(locale: Guide['locale']) {
    this.expected.locale = locale
    await turnQuickly(this.guide, locale)
    await this.sees({}, false)
  }

  async startsAgain() {
    const { ui } = this.expected
    await this.page.getByRole('button', { name: ui.startAgain, exact: true }).click()
    this.expected.startAgain()
    await this.sees({ button: ui.startAgainYes })
  }
}

test('the journeys of the chart that are walked here take every way there is', () => {
  const taken = new Set(journeys.flatMap((answers) => edgesAlong(pathOf(answers))))
  expect([...taken].toSorted()).toEqual(edgeNames.toSorted())
})

const halves = [journeys.filter((_, i) => i % 2 === 0), journeys.filter((_, i) => i % 2 === 1)]

for (const [half, walked] of halves.entries()) {
  test(`page, title, focus, progress and address agree with the machine on journeys that take every way, with Back, Forward, reload, change and language mixed in (${half + 1} of 2, seed ${seed})`, async ({ page }) => {
    test.setTimeout(180_000)
    const random = chance(seed + half)
    const guide = new Guide(page)
    await guide.open()
    const pages = new Pages(guide)
    const { expected } = pages
    for (const answers of walked) {
      let mixed = 0
      while (expected.step !== 'outcome') {
        const kind = mixed < 8 ? random.next() : 1
        mixed += kind < 0.5 ? 1 : 0
        if (expected.step === 'review' && kind < 0.5) await pages.changes(random.oneOf(questionsOnPath(expected.answers)))
        else if (kind < 0.07 && expected.canGoBack) await pages.travels(-1)
        else if (kind < 0.12) await pages.travels(1)
        else if (kind < 0.17) await pages.goesBack()
        else if (kind < 0.18) await pages.reloads()
        else if (kind < 0.25) await pages.turnsTo(random.oneOf(['en', 'tr', 'ar'] as const))
        else await pages.goesOn(answers)
      }
      await pages.startsAgain()
    }
    expect([...new Set(walked.flatMap((answers) => edgesAlong(pathOf(answers))))].filter((edge) => !pages.taken.has(edge))).toEqual([])
  })
}

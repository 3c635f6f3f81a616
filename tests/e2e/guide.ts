import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { isQuestion } from '../../machines/path.ts'
import type { Step } from '../../machines/step.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { choicesOf } from '../support/choices.ts'

const catalogues = await ofEvery(loadCatalogue)

/** The guide as a person sees it, in the words they would use. */
export class Guide {
  readonly page: Page
  readonly troubles: string[] = []
  locale: Locale

  constructor(page: Page, locale: Locale = 'en') {
    this.page = page
    this.locale = locale
    page.on('pageerror', (error) => this.troubles.push(`page error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()} ${message.location().url}`)
    })
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') this.troubles.push(`request to ${request.url()}`)
    })
  }

  get ui() {
    return catalogues[this.locale].ui
  }

  /** Opens the guide as a browser set to the language does. */
  async open(mode: Mode = 'patient') {
    await this.page.addInitScript((language) => Object.defineProperty(navigator, 'languages', { get: () => [language] }), this.locale)
    await this.page.goto(mode === 'patient' ? './' : `./?mode=${mode}`)
    await this.seesPage('welcome')
  }

  heading = () => this.page.getByRole('heading', { level: 1 })
  continueButton = () => this.page.getByRole('button', { name: this.ui.continue, exact: true })
  start = () => this.page.getByRole('button', { name: this.ui.start, exact: true }).click()
  back = () => this.page.getByRole('button', { name: this.ui.back, exact: true }).click()

  control = (name: string, value: string) => this.page.locator(`input[name="${name}"][value="${value}"]:not([data-second-pane] *)`)

  /** Ticks or chooses an answer, without leaving the page. */
  async choose(question: QuestionId, answer: unknown) {
    for (const [name, option] of choicesOf(question, answer)) await this.control(name, option).check()
  }

  async answer(question: QuestionId, answer: unknown) {
    await this.seesPage(question)
    await this.choose(question, answer)
    await this.continueButton().click()
  }

  /** Which page is on show: a question by its controls, the others by what only they have. */
  async seesPage(step: Step) {
    const marks: Partial<Record<Step, ReturnType<Page['locator']>>> = {
      welcome: this.page.getByRole('button', { name: this.ui.start, exact: true }),
      emergencyCheck: this.page.getByRole('button', { name: this.ui.emergencyCheckYes }),
      review: this.page.getByRole('button', { name: this.ui.reviewContinue }),
      outcome: this.page.locator('[data-whole=true]'),
    }
    const ownControl = isQuestion(step) && questions[step].kind === 'each' ? `input[name^="${step}-"]:not([data-second-pane] *)` : `input[name="${step}"]:not([data-second-pane] *)`
    await expect((marks[step] ?? this.page.locator(ownControl)).first()).toBeVisible()
  }

  /** Goes along a path, giving the answers on the way, until it stands on the last page. */
  async walk(path: readonly Step[], answers: Answers) {
    for (const step of path.slice(0, -1)) {
      await this.seesPage(step)
      if (step === 'welcome') await this.start()
      else if (step === 'emergencyCheck') await this.page.getByRole('button', { name: this.ui.emergencyCheckYes }).click()
      else if (step === 'review') await this.page.getByRole('button', { name: this.ui.reviewContinue }).click()
      else if (isQuestion(step)) await this.answer(step, answers[step])
    }
    await this.seesPage(path.at(-1) ?? 'welcome')
  }

  outcome = () => this.page.locator('[data-outcome]')

  widthOverflow = () => this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

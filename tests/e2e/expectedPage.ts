import { isQuestion, nextStep, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { changeAnswer } from '../../machines/questionnaire/changeAnswer.ts'
import type { Told } from '../../machines/questionnaire/changeAnswer.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { mostQuestionsLeft } from '../../machines/questionsLeft.ts'
import { decide } from '../../machines/rules/decide.ts'
import { letterOf } from '../../machines/rules/letter.ts'
import { nothingTold, pathOf } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { fill } from '../../src/locales/say.ts'
import { voiceOf } from '../../src/ui/words.ts'

const words = await ofEvery(async (locale) => ({ ...(await loadCatalogue(locale)), ...(await loadLater('outcome', locale)) }))

/** What a page shows of where it is. */
export interface Shown {
  readonly heading: string
  readonly title: string
  readonly progress: string | undefined
  readonly locale: string
  /** The questions asked on it. */
  readonly asks: readonly string[]
  /** The outcome and its row. */
  readonly decided: readonly string[]
}

/** Where a person must be, told by the machine, and by a history of pages as a browser keeps one. */
export class ExpectedPage {
  told: Told = nothingTold
  step: Step = 'welcome'
  locale: Locale = 'en'
  private at = 0
  private first = 0
  private last = 0
  private visited = new Map<number, Step>([[0, 'welcome']])

  get answers(): Answers {
    return this.told.answers
  }

  get ui() {
    return words[this.locale].ui
  }

  nameOf(question: QuestionId) {
    return voiceOf(words[this.locale], this.answers.subject ?? 'me').say(words[this.locale].questions[question].short)
  }

  get canGoBack() {
    return this.at > 0
  }

  private enter(step: Step) {
    this.step = step
    if (this.visited.get(this.at) === step) return
    this.at += 1
    this.last = this.at
    this.visited.set(this.at, step)
  }

  /** Continue: with this answer, where the page asks something. */
  goOn(value: unknown) {
    if (isQuestion(this.step)) this.told = changeAnswer(this.told, this.step, value)
    this.enter(nextStep(this.step, this.answers))
  }

  change(question: QuestionId) {
    this.enter(question)
  }

  startAgain() {
    this.told = nothingTold
    this.enter('welcome')
  }

  /** Back (-1) or Forward (1), over pages that the answers no longer lead to. */
  travel(direction: -1 | 1) {
    while (this.at + direction >= 0 && this.at + direction <= this.last) {
      this.at += direction
      const step = this.visited.get(this.at)
      if (step && !pathOf(this.answers).includes(step)) continue
      this.step = step ?? this.step
      return
    }
  }

  /** The Back of the page itself: like the browser's, but never before the page was loaded. */
  pageBack() {
    if (this.at > this.first) return this.travel(-1)
    return this.enter(pathOf(this.answers)[pathOf(this.answers).indexOf(this.step) - 1] ?? 'welcome')
  }

  reload() {
    this.told = nothingTold
    this.step = 'welcome'
    this.first = this.at
    this.visited = new Map([[this.at, 'welcome']])
  }

  /** What the page must show. */
  shown(): Shown {
    const { ui, questions, outcome } = words[this.locale]
    const relevant = relevantAnswers(this.answers)
    const voice = voiceOf(words[this.locale], this.answers.subject ?? 'me')
    const { rule } = decide(relevant)
    const headings = { welcome: ui.productName, emergencyCheck: ui.emergencyCheckTitle, review: ui.reviewTitle, outcome: voice.say(outcome.letters[letterOf(rule, relevant)].title) }
    const heading = isQuestion(this.step) ? voice.say(questions[this.step].title) : headings[this.step]
    return {
      heading,
      title: this.step === 'welcome' ? ui.productName : fill(ui.pageTitle, { title: heading, product: ui.productName }),
      progress: isQuestion(this.step) ? voice.plural(ui.questionsLeft, mostQuestionsLeft(this.step)) : undefined,
      locale: this.locale,
      asks: isQuestion(this.step) ? [this.step] : [],
      decided: this.step === 'outcome' ? [rule.outcome, rule.id] : [],
    }
  }
}

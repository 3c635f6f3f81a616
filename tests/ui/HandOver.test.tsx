import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { letterOf } from '../../machines/rules/letter.ts'
import { decide } from '../../machines/rules/decide.ts'
import { handOver as words } from '../../src/locales/en/handOver.ts'
import { fill } from '../../src/locales/say.ts'
import { modes } from '../../src/modes/modes.ts'
import { decodeHandOver } from '../../src/record/handOver/decodeHandOver.ts'
import { answerWords } from '../../src/ui/answerWords.ts'
import { mostMinutes } from '../../src/ui/screens/HandOver/codeAge.ts'
import { cases } from '../fixtures/cases.ts'
import { tour } from '../fixtures/tour.ts'
import { me, outcome, questions, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { answers } = cases.kneeEverythingTried
const asked = questionIds.filter((question) => question in relevantAnswers(answers))
const now = new Date('2026-11-24T14:05:30Z')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => void vi.useRealTimers())

const button = (name: string) => page().getByRole('button', { name })
const boxes = () => page().getAllByRole<HTMLInputElement>('checkbox')
const lineName = (question: QuestionId, of: Answers = answers) => `${me.say(questions[question].short)} ${answerWords(question, of, me).join(ui.answersJoin)}`
const box = (question: QuestionId) => page().getByRole('checkbox', { name: lineName(question) })

/** The page, as from the outcome. */
async function openPage(told: Answers = answers) {
  const app = await renderApp(told, 'outcome')
  await app.user.click(await page().findByRole('button', { name: words.title }))
  await page().findByRole('heading', { level: 1, name: words.title })
  return app
}

/** What a receiver reads of the code on show. */
function received() {
  const code = page().getByText(/^EXO1 /).textContent ?? ''
  return decodeHandOver(code, { now: new Date(), maxAgeMinutes: mostMinutes })
}

describe('the outcome', () => {
  it.each(['patient', 'kiosk'] as const)('leads to it for a %s', async (mode) => {
    const { user, journey } = await renderApp(answers, 'outcome', mode)
    expect(modes[mode].mayHandOver).toBe(true)
    await user.click(await page().findByRole('button', { name: words.title }))
    expect(journey.aside.getSnapshot().context.open).toBe('handOver')
  })

  it('does not lead to it for a nurse', async () => {
    await renderApp(answers, 'outcome', 'nurse')
    await page().findByRole('button', { name: ui.print })
    expect(page().queryByRole('button', { name: words.title })).not.toBeInTheDocument()
  })
})

describe('choosing what to show', () => {
  it('lists every answer that counts and no other, each ticked', async () => {
    await openPage({ ...answers, msType: 'relapsing', abroad: 'yes' })
    expect(boxes()).toHaveLength(asked.length)
    expect(asked.map((question) => box(question))).toEqual(expect.arrayContaining(boxes()))
    expect(boxes().every(({ checked }) => checked)).toBe(true)
  })

  it('takes the focus to its heading', async () => {
    await openPage()
    expect(page().getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('says what is in the code, who can read it and for how long', async () => {
    await openPage()
    const said = page().getAllByRole('listitem').map((item) => item.textContent)
    expect(said).toEqual(expect.arrayContaining([...Object.values(words.inside), me.plural(words.insideAge, 60)]))
  })

  it('shows no code yet', async () => {
    await openPage()
    expect(page().queryByRole('img', { name: words.picture })).not.toBeInTheDocument()
    expect(page().queryByText(/EXO1/)).not.toBeInTheDocument()
  })

  it('unticks and ticks all lines at once', async () => {
    const { user } = await openPage()
    await user.click(button(words.showNone))
    expect(boxes().filter(({ checked }) => checked)).toEqual([])
    expect(page().getByText(fill(words.ticked, { n: 0, all: asked.length }))).toBeInTheDocument()
    await user.click(button(words.showAll))
    expect(boxes().filter(({ checked }) => !checked)).toEqual([])
  })

  it('asks for at least one line', async () => {
    const { user } = await openPage()
    await user.click(button(words.showNone))
    await user.click(button(words.make))
    expect(screen.getByRole('alert')).toHaveFocus()
    await user.click(button(words.nothingTicked))
    expect(boxes()[0]).toHaveFocus()
    await user.keyboard(' ')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('has nothing to show once the answers are gone', async () => {
    const { journey } = await renderApp()
    act(() => journey.goTo('handOver'))
    expect(await page().findByText(words.notReady)).toBeInTheDocument()
    expect(page().queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('the code on show', () => {
  it.each(Object.entries(tour))('stands below the outcome and its rule, and holds the answers: %s', async (_, { answers: told }) => {
    const { user } = await openPage(told)
    await user.click(button(words.make))
    const { rule } = decide(relevantAnswers(told))
    const voice = told.subject === 'someoneElse' ? 'someoneElse' : 'me'
    const title = outcome.letters[letterOf(rule, relevantAnswers(told))].title
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent(typeof title === 'string' ? title : title[voice])
    expect(page().getByText(fill(words.rule, { id: rule.id }))).toBeInTheDocument()
    expect(page().getByRole('img', { name: words.picture })).toBeInTheDocument()
    expect(received()).toMatchObject({ kind: 'ok', record: { answers: relevantAnswers(told), made: '2026-11-24T14:05Z' } })
  })

  it('leaves out what was unticked, and says how many lines', async () => {
    const { user } = await openPage()
    await user.click(box('goals'))
    await user.click(box('impact'))
    await user.click(button(words.make))
    const { goals, impact, ...rest } = relevantAnswers(answers)
    expect([goals, impact]).not.toContain(undefined)
    expect(received()).toMatchObject({ kind: 'ok', record: { answers: rest } })
    expect(page().getByRole('heading', { name: me.plural(words.leftOut, 2) })).toBeInTheDocument()
  })

  it('does not speak of lines left out where there are none', async () => {
    const { user } = await openPage()
    await user.click(button(words.make))
    expect(page().queryByText(words.leftOutAsk)).not.toBeInTheDocument()
  })

  it('is made when it is shown, not when the page is opened', async () => {
    const { user } = await openPage()
    vi.setSystemTime(new Date('2026-11-24T14:30:00Z'))
    await user.click(button(words.make))
    expect(received()).toMatchObject({ kind: 'ok', record: { made: '2026-11-24T14:30Z' } })
  })

  it('goes away for choosing again, which finds what was unticked', async () => {
    const { user } = await openPage()
    await user.click(box('goals'))
    await user.click(button(words.make))
    await user.click(button(words.backToChoosing))
    expect(page().getByRole('heading', { level: 1, name: words.title })).toHaveFocus()
    expect(box('goals')).not.toBeChecked()
    expect(page().queryByRole('img', { name: words.picture })).not.toBeInTheDocument()
  })

  it('is forgotten, with what was unticked, when the page is left', async () => {
    const { user, journey } = await openPage()
    await user.click(box('goals'))
    await user.click(button(words.make))
    act(() => journey.goTo('outcome'))
    await user.click(await page().findByRole('button', { name: words.title }))
    expect(boxes().filter(({ checked }) => !checked)).toEqual([])
  })

  it('is kept nowhere', async () => {
    const { user } = await openPage()
    const before = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage))
    await user.click(button(words.make))
    expect([localStorage, sessionStorage].map((storage) => JSON.stringify(storage))).toEqual(before)
    expect(window.location.href).not.toContain('EXO1')
  })
})

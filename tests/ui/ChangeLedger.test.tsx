import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Step } from '../../machines/step.ts'
import { fill } from '../../src/locales/say.ts'
import { cases } from '../fixtures/cases.ts'
import { changeName, me, optionName, outcome, questions, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const knee = cases.kneeEverythingTried.answers
const { ledger: words } = outcome

const nameOf = (question: QuestionId) => me.say(questions[question].short)
const changed = (question: QuestionId) => fill(words.changed, { question: nameOf(question) })
/** What was answered before, and now. */
const fromTo = (question: 'condition' | 'trend' | 'impact', before: string, now: string) => [
  fill(words.before, { answer: optionName(question, before) }),
  fill(words.now, { answer: optionName(question, now) }),
]
const lost = (...some: readonly QuestionId[]) => `${me.plural(words.noLongerApply, some.length)} ${me.list(some.map(nameOf))}`
const asked = (...some: readonly QuestionId[]) => `${me.plural(words.newQuestions, some.length)} ${me.list(some.map(nameOf))}`

const heading = () => page().queryByRole('heading', { level: 2, name: new RegExp(`^${words.changed.split('{')[0]}`) })
const undo = () => page().getByRole('button', { name: words.undo })

/** What is said to a screen reader without the focus. */
const statuses = () => page().queryAllByRole('status').map(({ textContent }) => textContent)

/** What the ledger says, line by line; nothing where there is none. */
const lines = () => [...(heading()?.parentElement?.children ?? [])].slice(0, -1).map(({ textContent }) => textContent)

/** Every row of the page: what was asked, and what was answered. */
const rows = () => page().getAllByRole('term').map((term) => term.parentElement?.textContent)

async function startAt(answers: Answers, step: Step) {
  const app = await renderApp(answers, step)
  const { user, journey } = app
  /** Goes back to a question from the page on show, to answer it anew. */
  const change = async (question: QuestionId) => user.click(page().getAllByRole('button', { name: changeName(question) })[0] ?? document.body)
  /** Chooses an answer on the page on show, and continues. */
  const answer = async (question: QuestionId, role: 'radio' | 'checkbox', option: string) => {
    await user.click(page().getByRole(role, { name: optionName(question, option) }))
    await user.click(screen.getByRole('button', { name: ui.continue }))
    await page().findByRole('heading', { level: 1 })
  }
  return { ...app, change, answer, now: (): Step => journey.actor.getSnapshot().value, told: () => journey.actor.getSnapshot().context.answers }
}

type App = Awaited<ReturnType<typeof startAt>>

/** Changes a knee to MS, with all that is then asked. */
async function changeToMs({ change, answer }: App) {
  await change('condition')
  await answer('condition', 'radio', 'ms')
  await answer('urgentMs', 'checkbox', 'none')
  await answer('diagnosis', 'radio', 'confirmed')
  await answer('msType', 'radio', 'relapsing')
  await answer('safetyMs', 'checkbox', 'none')
  await answer('triedMs', 'checkbox', 'none')
  await answer('notPossibleMs', 'checkbox', 'none')
  await answer('impact', 'radio', 'some')
  await answer('trend', 'radio', 'same')
}

describe('the review', () => {
  it('says nothing of a change before there is one', async () => {
    const app = await startAt(knee, 'review')
    expect(lines()).toEqual([])
    await app.change('trend')
    await app.answer('trend', 'radio', 'same')
    expect(app.now()).toBe('review')
    expect(lines()).toEqual([])
  })

  it('says that all other answers are as they were', async () => {
    const app = await startAt(knee, 'review')
    await app.change('trend')
    await app.answer('trend', 'radio', 'better')
    expect(lines()).toEqual([changed('trend'), ...fromTo('trend', 'same', 'better'), words.nothingElse])
  })

  it('says what a changed condition took away, and what was asked because of it', async () => {
    const app = await startAt(knee, 'review')
    await changeToMs(app)
    expect(app.now()).toBe('review')
    expect(lines()).toEqual([
      changed('condition'),
      ...fromTo('condition', 'osteoarthritis', 'ms'),
      lost('urgentJoint', 'diagnosis', 'joint', 'safetyJoint', 'triedJoint', 'effectJoint', 'notPossibleJoint', 'impact', 'trend'),
      asked('urgentMs', 'diagnosis', 'msType', 'safetyMs', 'triedMs', 'notPossibleMs', 'impact', 'trend'),
    ])
  })

  it('brings back every row when the change is undone, and stays', async () => {
    const app = await startAt(knee, 'review')
    const before = { rows: rows(), told: app.told() }
    await changeToMs(app)
    expect(rows()).not.toEqual(before.rows)
    await app.user.click(undo())
    expect(app.now()).toBe('review')
    expect({ rows: rows(), told: app.told() }).toEqual(before)
    expect(lines()).toEqual([])
  })

  it('says that it was undone, with the focus on the heading', async () => {
    const app = await startAt(knee, 'review')
    await app.change('trend')
    await app.answer('trend', 'radio', 'better')
    expect(statuses()).not.toContain(words.undone)
    await app.user.click(undo())
    expect(statuses()).toContain(words.undone)
    expect(screen.getByRole('heading', { level: 1, name: ui.reviewTitle })).toHaveFocus()
  })

  it('takes back one change after another, and leaves nothing to undo', async () => {
    const app = await startAt(knee, 'review')
    const before = rows()
    await app.change('trend')
    await app.answer('trend', 'radio', 'better')
    await app.change('impact')
    await app.answer('impact', 'radio', 'low')
    expect(lines()).toEqual([changed('impact'), ...fromTo('impact', 'high', 'low'), words.nothingElse])
    await app.user.click(undo())
    expect(lines()).toEqual([changed('trend'), ...fromTo('trend', 'same', 'better'), words.nothingElse])
    await app.user.click(undo())
    expect(lines()).toEqual([])
    expect(rows()).toEqual(before)
  })
})

describe('the outcome', () => {
  const outcomeShown = ({ container }: App) => container.querySelector('[data-outcome]')?.getAttribute('data-rule')

  it('says what a change that ended the flow early took away, and undoes it on the same page', async () => {
    const app = await startAt(knee, 'review')
    await app.change('trend')
    await app.answer('trend', 'radio', 'quicklyWorse')
    expect(app.now()).toBe('outcome')
    expect(outcomeShown(app)).toBe('R05')
    expect(lines()).toEqual([changed('trend'), ...fromTo('trend', 'same', 'quicklyWorse'), lost('goals')])
    await app.user.click(undo())
    expect(app.now()).toBe('outcome')
    expect(outcomeShown(app)).toBe('R23')
    expect(app.told()).toEqual(knee)
    expect(statuses()).toContain(words.undone)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('says what was asked on the way to another outcome, and undoes all of it', async () => {
    const app = await startAt(cases.hairLoss.answers, 'outcome')
    await app.change('condition')
    await app.answer('condition', 'radio', 'osteoarthritis')
    await app.answer('urgentJoint', 'checkbox', 'none')
    await app.answer('diagnosis', 'radio', 'notConfirmed')
    expect(outcomeShown(app)).toBe('R18')
    expect(lines()).toEqual([changed('condition'), ...fromTo('condition', 'other', 'osteoarthritis'), asked('urgentJoint', 'diagnosis')])
    await app.user.click(undo())
    expect(outcomeShown(app)).toBe('R17')
    expect(app.told()).toEqual(cases.hairLoss.answers)
  })

  it('is come back to where the answers, once undone, lead no further', async () => {
    const app = await startAt({ ...knee, adult: 'no' }, 'outcome')
    await app.change('adult')
    await app.answer('adult', 'radio', 'yes')
    expect(app.now()).toBe('review')
    await app.user.click(undo())
    await page().findByRole('button', { name: ui.startAgain })
    expect(outcomeShown(app)).toBe('R06')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('has no ledger in an emergency', async () => {
    const app = await startAt(knee, 'review')
    await app.change('urgentJoint')
    await app.answer('urgentJoint', 'checkbox', 'hotJointVeryIll')
    await app.user.click(screen.getByRole('button', { name: ui.emergencyCheckYes }))
    expect(outcomeShown(app)).toBe('R01')
    expect(lines()).toEqual([])
    expect(within(app.container).queryByRole('button', { name: words.undo })).not.toBeInTheDocument()
  })
})

import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { questionsOnPath } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { cases } from '../fixtures/cases.ts'
import { changeName, optionName, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { answers } = cases.kneeEverythingTried
const asked = questionsOnPath(answers)
const offPath: Answers = { ...answers, abroad: 'yes', msType: 'relapsing', urgentMs: ['none'] }

const button = (name: string) => screen.getByRole('button', { name })
const changeButtons = () => page().getAllByRole('button').filter((control) => control.textContent === ui.change)
const accessibleName = (control: Element) => control.getAttribute('aria-label') ?? ''

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** Chooses an answer on the page on show, and continues. */
async function choose(user: User, role: 'radio' | 'checkbox', question: QuestionId, option: string) {
  await user.click(screen.getByRole(role, { name: optionName(question, option) }))
  await user.click(button(ui.continue))
}

describe('the review', () => {
  it('has a row for every question on the path, and for no other', async () => {
    await renderApp(offPath, 'review')
    expect(changeButtons().map(accessibleName).toSorted()).toEqual(asked.map(changeName).toSorted())
  })

  it('reads back the answers of a list', async () => {
    await renderApp(answers, 'review')
    const items = page().getAllByRole('listitem').map((item) => item.textContent)
    expect(items).toEqual(expect.arrayContaining(answers.triedJoint.map((id) => optionName('triedJoint', id))))
    expect(items).toEqual(expect.arrayContaining(answers.goals.map((id) => optionName('goals', id))))
  })

  it('leaves out a treatment that is not asked about any more', async () => {
    await renderApp({ ...cases.pressureSoreEverythingTried.answers, triedWound: ['causeChecked', 'pressureRelief', 'compression'] }, 'review')
    expect(screen.getByText(optionName('triedWound', 'pressureRelief'))).toBeInTheDocument()
    expect(screen.queryByText(optionName('triedWound', 'compression'))).not.toBeInTheDocument()
  })

  it('leads to the result', async () => {
    const { user, journey } = await renderApp(answers, 'review')
    await user.click(button(ui.reviewContinue))
    expect(journey.actor.getSnapshot().value).toBe('outcome')
  })
})

describe('changing an answer from the review', () => {
  it('goes to its question', async () => {
    const { user, journey } = await renderApp(answers, 'review')
    await user.click(button(changeName('joint')))
    expect(journey.actor.getSnapshot().value).toBe('joint')
    expect(screen.getByRole('heading', { level: 1, name: titleOf('joint') })).toHaveFocus()
  })

  it('is back at the review after one Continue where nothing new needs asking', async () => {
    const { user, journey } = await renderApp(answers, 'review')
    await user.click(button(changeName('trend')))
    await choose(user, 'radio', 'trend', 'better')
    expect(journey.actor.getSnapshot().value).toBe('review')
    expect(screen.getByText(optionName('trend', 'better'))).toBeInTheDocument()
  })

  it('asks what a new condition needs, and only that, before it is back at the review', async () => {
    const { user, journey } = await renderApp(answers, 'review')
    const now = () => journey.actor.getSnapshot().value
    await user.click(button(changeName('condition')))
    await choose(user, 'radio', 'condition', 'ms')
    expect(now()).toBe('urgentMs')
    await choose(user, 'checkbox', 'urgentMs', 'none')
    expect(now()).toBe('diagnosis')
    await choose(user, 'radio', 'diagnosis', 'confirmed')
    expect(now()).toBe('msType')
    await choose(user, 'radio', 'msType', 'relapsing')
    expect(now()).toBe('safetyMs')
    await choose(user, 'checkbox', 'safetyMs', 'none')
    expect(now()).toBe('triedMs')
    await choose(user, 'checkbox', 'triedMs', 'none')
    expect(now()).toBe('notPossibleMs')
    await choose(user, 'checkbox', 'notPossibleMs', 'none')
    expect(now()).toBe('impact')
    await choose(user, 'radio', 'impact', 'some')
    expect(now()).toBe('trend')
    await choose(user, 'radio', 'trend', 'same')
    expect(now()).toBe('review')
  })

  it('leaves out the rows of the condition that was changed', async () => {
    const { user } = await renderApp({ ...cases.progressiveMsNoMedicineFits.answers, ...answers }, 'review')
    expect(button(changeName('safetyJoint'))).toBeInTheDocument()
    await user.click(button(changeName('condition')))
    await choose(user, 'radio', 'condition', 'ms')
    await choose(user, 'radio', 'diagnosis', 'confirmed')
    await choose(user, 'radio', 'impact', 'some')
    await choose(user, 'radio', 'trend', 'same')
    expect(screen.queryByRole('button', { name: changeName('safetyJoint') })).not.toBeInTheDocument()
    expect(button(changeName('safetyMs'))).toBeInTheDocument()
  })
})

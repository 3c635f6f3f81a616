import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { mostGoals } from '../../machines/questionnaire/goals.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { fill } from '../../src/locales/say.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { me, optionName, pageTitle, questions, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const button = (name: string) => screen.getByRole('button', { name })
const radio = (question: QuestionId, option: string) => screen.getByRole('radio', { name: optionName(question, option) })
const checkbox = (question: QuestionId, option: string) => screen.getByRole('checkbox', { name: optionName(question, option) })
const errors = () => within(screen.getByRole('alert')).getAllByRole('button')

/** The fields about one item of a question that asks about each of several. */
const fieldsOf = (question: QuestionId, item: string) => within(screen.getByRole('group', { name: optionName(question, item) }))

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/** Answers that lead as far as a question, which is still open. */
function answersTo(question: QuestionId): Answers {
  const asked = namedCases.find(([, { path }]) => path.includes(question))
  if (!asked) throw new Error(`No case is asked "${question}"`)
  return without(asked[1].answers, question)
}

describe('leaving a question open', () => {
  it.each(questionIds)('stays at %s, says what is missing and never disables Continue', async (question) => {
    const { user, journey } = await renderApp(answersTo(question), question)
    expect(button(ui.continue)).toBeEnabled()
    await user.click(button(ui.continue))
    expect(errors().length).toBeGreaterThan(0)
    expect(button(ui.continue)).toBeEnabled()
    expect(journey.actor.getSnapshot().value).toBe(question)
  })

  it('moves the focus to the error summary, and names the error first in the title', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(button(ui.continue))
    expect(screen.getByRole('alert', { name: ui.errorHeading })).toHaveFocus()
    expect(document.title).toBe(fill(ui.errorTitle, { title: pageTitle(titleOf('subject')) }))
  })

  it('moves the focus to the error summary at every try', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(button(ui.continue))
    await user.click(button(ui.continue))
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('leads from the error to the first control', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(button(ui.continue))
    await user.click(button(me.say(questions.subject.missing)))
    expect(radio('subject', 'me')).toHaveFocus()
  })

  it('describes the fields by the error', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(button(ui.continue))
    const fields = screen.getByRole('group', { name: titleOf('subject') })
    expect(fields).toHaveAccessibleDescription(`${ui.errorPrefix} ${me.say(questions.subject.missing)}`)
  })

  it('takes the error away once an answer is chosen', async () => {
    const { user } = await renderApp({}, 'subject')
    await user.click(button(ui.continue))
    await user.click(radio('subject', 'me'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(document.title).toBe(pageTitle(titleOf('subject')))
  })
})

describe('a list', () => {
  it.each(['none', 'unsure'])('clears the others when "%s" is ticked, and the other way round', async (exclusive) => {
    const { user } = await renderApp({ subject: 'me' }, 'urgentGeneral')
    await user.click(checkbox('urgentGeneral', 'stroke'))
    await user.click(checkbox('urgentGeneral', 'chestPain'))
    expect(checkbox('urgentGeneral', 'stroke')).toBeChecked()
    expect(checkbox('urgentGeneral', 'chestPain')).toBeChecked()

    await user.click(checkbox('urgentGeneral', exclusive))
    expect(page().getAllByRole('checkbox', { checked: true })).toEqual([checkbox('urgentGeneral', exclusive)])

    await user.click(checkbox('urgentGeneral', 'stroke'))
    expect(page().getAllByRole('checkbox', { checked: true })).toEqual([checkbox('urgentGeneral', 'stroke')])
  })

  it('takes no more goals than it says', async () => {
    const { user, journey } = await renderApp(answersTo('goals'), 'goals')
    for (const goal of ['pain', 'move', 'quick', 'cure']) await user.click(checkbox('goals', goal))
    await user.click(button(ui.continue))
    expect(errors()).toEqual([button(fill(ui.tooMany, { most: mostGoals }))])
    expect(journey.actor.getSnapshot().value).toBe('goals')

    await user.click(checkbox('goals', 'cure'))
    await user.click(button(ui.continue))
    expect(journey.actor.getSnapshot().value).toBe('review')
  })
})

describe('a question about each of several treatments', () => {
  const answers = without(cases.kneeEverythingTried.answers, 'effectJoint')

  it('names each one that has no answer yet', async () => {
    const { user } = await renderApp(answers, 'effectJoint')
    await user.click(fieldsOf('effectJoint', 'exercise').getByRole('radio', { name: optionName('effectJoint', 'helped') }))
    await user.click(button(ui.continue))
    const missing = ['gel', 'antiInflammatoryTablets'].map((item) => fill(ui.missingItem, { item: optionName('effectJoint', item) }))
    expect(errors()).toEqual(missing.map(button))
  })

  it('leads from each error to the fields of that treatment', async () => {
    const { user } = await renderApp(answers, 'effectJoint')
    await user.click(button(ui.continue))
    for (const item of ['gel', 'exercise']) {
      await user.click(button(fill(ui.missingItem, { item: optionName('effectJoint', item) })))
      expect(fieldsOf('effectJoint', item).getAllByRole('radio')[0]).toHaveFocus()
    }
  })

  it('keeps the answers of two treatments apart', async () => {
    const { user } = await renderApp(answers, 'effectJoint')
    await user.click(fieldsOf('effectJoint', 'exercise').getByRole('radio', { name: optionName('effectJoint', 'helped') }))
    await user.click(fieldsOf('effectJoint', 'gel').getByRole('radio', { name: optionName('effectJoint', 'notEnough') }))
    expect(page().getAllByRole('radio', { checked: true })).toHaveLength(2)
  })
})

describe('going back', () => {
  it('keeps nothing of a choice that was not continued with', async () => {
    const { user, journey } = await renderApp()
    await user.click(button(ui.start))
    await user.click(radio('subject', 'me'))
    await user.click(button(ui.back))
    await user.click(await screen.findByRole('button', { name: ui.start }))
    expect(radio('subject', 'me')).not.toBeChecked()
    expect(journey.actor.getSnapshot().context.answers).toEqual({})
  })

  it('keeps the answer as it was when a new choice was not continued with', async () => {
    const { user, journey } = await renderApp({ subject: 'me' }, 'subject')
    await user.click(radio('subject', 'someoneElse'))
    await user.click(button(ui.back))
    await screen.findByRole('button', { name: ui.start })
    expect(journey.actor.getSnapshot().context.answers).toEqual({ subject: 'me' })
  })

  it('shows the one answer given', async () => {
    const { user } = await renderApp()
    await user.click(button(ui.start))
    await user.click(radio('subject', 'someoneElse'))
    await user.click(button(ui.continue))
    await user.click(button(ui.back))
    await screen.findByRole('heading', { level: 1, name: titleOf('subject') })
    expect(radio('subject', 'someoneElse')).toBeChecked()
    expect(radio('subject', 'me')).not.toBeChecked()
  })

  it('shows everything ticked', async () => {
    await renderApp(cases.cancerAndBloodThinner.answers, 'safetyNow')
    expect(page().getAllByRole('checkbox', { checked: true })).toEqual([checkbox('safetyNow', 'cancer'), checkbox('safetyNow', 'bleeding')])
  })

  it('shows how each treatment worked', async () => {
    await renderApp(cases.kneeDoingWell.answers, 'effectJoint')
    expect(fieldsOf('effectJoint', 'exercise').getByRole('radio', { name: optionName('effectJoint', 'helped') })).toBeChecked()
    expect(fieldsOf('effectJoint', 'gel').getByRole('radio', { name: optionName('effectJoint', 'notEnough') })).toBeChecked()
  })
})

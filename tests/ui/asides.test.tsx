import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { map } from '../../src/locales/en/map.ts'
import { ruleBook } from '../../src/locales/en/ruleBook.ts'
import { cases } from '../fixtures/cases.ts'
import { me, optionName, outcome, pageTitle, questions, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { why } = outcome
const { answers } = cases.kneeNeverSeenByAnyone

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const focusOn = (name: string) => waitFor(() => expect(screen.getByRole('heading', { level: 1, name })).toHaveFocus())
const outcomeTitle = me.say(outcome.letters.O5.title)

async function renderOutcome() {
  const app = await renderApp(answers, 'outcome')
  const { user } = app
  const details = () => screen.getByText(me.say(why.more)).closest('details')
  return { ...app, details, unfold: () => user.click(screen.getByText(me.say(why.more))), back: () => user.click(screen.getByRole('button', { name: ui.back })) }
}

const besides = [
  ['the map', why.openMap, map.title],
  ['the rule book', why.openRuleBook, ruleBook.title],
] as const

describe.each(besides)('%s', (_, opener, title) => {
  it('is opened from the outcome, with the focus on its heading', async () => {
    const { user, unfold, journey } = await renderOutcome()
    await unfold()
    await user.click(screen.getByRole('button', { name: opener }))
    await focusOn(title)
    expect(document.title).toBe(pageTitle(title))
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(journey.actor.getSnapshot().value).toBe('outcome')
  })

  it('is left by Back to the page before, with every answer and what was unfolded', async () => {
    const { user, unfold, back, details, journey } = await renderOutcome()
    const told = journey.actor.getSnapshot().context
    await unfold()
    await user.click(screen.getByRole('button', { name: opener }))
    await heading(title)
    await back()
    await focusOn(outcomeTitle)
    expect(document.title).toBe(pageTitle(outcomeTitle))
    expect(details()).toHaveAttribute('open')
    expect(screen.getByRole('button', { name: opener })).toBeInTheDocument()
    expect(journey.actor.getSnapshot().context).toEqual(told)
  })
})

describe('a page beside the conversation', () => {
  it('is left to the page of the conversation, where another one was looked at in between', async () => {
    const { journey, back } = await renderOutcome()
    act(() => journey.goTo('ruleBook'))
    await heading(ruleBook.title)
    act(() => journey.goTo('map'))
    await heading(map.title)
    await back()
    await heading(ruleBook.title)
    await back()
    await focusOn(outcomeTitle)
    expect(screen.queryByRole('heading', { name: ruleBook.title })).not.toBeInTheDocument()
  })

  it('keeps what was chosen on a question but not continued with', async () => {
    const { user, journey } = await renderApp({ subject: 'me', urgentGeneral: ['none'] }, 'adult')
    await user.click(screen.getByRole('radio', { name: optionName('adult', 'yes') }))
    act(() => journey.goTo('ruleBook'))
    await heading(ruleBook.title)
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: ui.back }))
    await heading(titleOf('adult'))
    expect(screen.getByRole('radio', { name: optionName('adult', 'yes') })).toBeChecked()
    expect(journey.actor.getSnapshot().context.answers.adult).toBeUndefined()
  })

  it('leads to a question where the map is used to go there, and Back leads to the map again', async () => {
    const { user, journey, back } = await renderOutcome()
    act(() => journey.goTo('map'))
    await heading(map.title)
    await user.click(page().getByRole('button', { name: me.say(questions.adult.short) }))
    await focusOn(titleOf('adult'))
    await back()
    await heading(map.title)
    expect(journey.actor.getSnapshot().value).toBe('adult')
  })

  it('is closed when everything is wiped', async () => {
    const { journey } = await renderOutcome()
    act(() => journey.goTo('ruleBook'))
    await heading(ruleBook.title)
    act(() => journey.restart())
    await focusOn(ui.productName)
    expect(journey.actor.getSnapshot().context.answers).toEqual({})
    expect(document.querySelector('[data-outcome]')).not.toBeInTheDocument()
  })
})

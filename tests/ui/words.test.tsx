import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Step } from '../../machines/step.ts'
import { cases } from '../fixtures/cases.ts'
import { me, outcome, someoneElse, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

/** What a page says to a person about themself, or to someone who helps another. */
async function readPage(answers: Answers, step: Step, subject: 'me' | 'someoneElse') {
  await renderApp({ ...answers, subject }, step)
  return page().getByRole('heading', { level: 1 })
}

describe('the voice of the pages', () => {
  it('asks a person about themself', async () => {
    expect(await readPage({}, 'urgentGeneral', 'me')).toHaveTextContent(titleOf('urgentGeneral', 'me'))
  })

  it('asks someone else about the person they help', async () => {
    const heading = await readPage({}, 'urgentGeneral', 'someoneElse')
    expect(heading).toHaveTextContent(titleOf('urgentGeneral', 'someoneElse'))
    expect(heading).not.toHaveTextContent(titleOf('urgentGeneral', 'me'))
  })

  it('changes as soon as it is told who it is about', async () => {
    const { user } = await renderApp({ subject: 'me' }, 'subject')
    await user.click(screen.getByRole('radio', { name: me.label(me.option('subject', 'someoneElse')) }))
    await user.click(screen.getByRole('button', { name: ui.continue }))
    expect(page().getByRole('heading', { level: 1 })).toHaveTextContent(titleOf('urgentGeneral', 'someoneElse'))
  })

  it.each([
    ['O1', 'strokeSignsNow'],
    ['O2', 'hotSwollenKnee'],
    ['O4', 'pregnantWithKneePain'],
    ['O5', 'hairLoss'],
    ['O6', 'kneeNothingTried'],
  ] as const)('gives the sentence of %s to a person, and another to someone who helps them', async (letter, name) => {
    const { sentence } = outcome.letters[letter]
    await readPage(cases[name].answers, 'outcome', 'someoneElse')
    expect(screen.getByText(someoneElse.say(sentence))).toBeInTheDocument()
    expect(screen.queryByText(me.say(sentence))).not.toBeInTheDocument()
  })

  it('addresses the person themself at the outcome when it is about them', async () => {
    const { title, sentence } = outcome.letters.O4
    expect(await readPage(cases.pregnantWithKneePain.answers, 'outcome', 'me')).toHaveTextContent(me.say(title))
    expect(screen.getByText(me.say(sentence))).toBeInTheDocument()
  })
})

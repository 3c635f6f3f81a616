import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isQuestion } from '../../machines/path.ts'
import { nothingTold } from '../../machines/screening.machine.ts'
import { cases, oneOfEachOutcome } from '../fixtures/cases.ts'
import { ui } from '../support/english.ts'
import { mainButton } from '../support/mainButton.ts'
import { page, renderApp } from '../support/renderApp.tsx'

/** Both taps come before the page has changed. */
const tapTwice = (button: HTMLElement) =>
  act(async () => {
    button.click()
    button.click()
  })

// claims.md 20
describe('a double tap is one tap', () => {
  it('on the main button of every page, on a journey to each outcome', async () => {
    const { journey } = await renderApp()
    const step = () => journey.actor.getSnapshot().value
    for (const { path, answers } of oneOfEachOutcome) {
      await act(async () => journey.restart())
      const seen = [step()]
      for (const at of path.slice(0, -1)) {
        if (isQuestion(at)) await act(async () => journey.answer(at, answers[at]))
        await tapTwice(mainButton(at))
        seen.push(step())
      }
      expect(seen).toEqual(path)
    }
  }, 60_000)

  it('on "Start again", and on the answer that wipes', async () => {
    const { journey } = await renderApp(cases.kneeEverythingTried.answers, 'outcome')
    await tapTwice(await page().findByRole('button', { name: ui.startAgain }))
    expect(screen.getAllByRole('dialog', { name: ui.startAgainAsk })).toHaveLength(1)
    await tapTwice(screen.getByRole('button', { name: ui.startAgainYes }))
    expect(journey.actor.getSnapshot()).toMatchObject({ value: 'welcome', context: nothingTold })
    expect(page().getByRole('button', { name: ui.start })).toBeVisible()
  })
})

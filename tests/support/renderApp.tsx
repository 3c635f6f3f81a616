import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentType, ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Step } from '../../machines/step.ts'
import { loadAllWords } from '../../src/locales/load.ts'
import { modes } from '../../src/modes/modes.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { App } from '../../src/ui/App.tsx'
import { startDesk } from '../../src/ui/desk.ts'
import { noGuide } from '../../src/ui/guide.ts'
import { guideWith } from '../../src/ui/guideWith.tsx'
import { fetchParts } from '../../src/ui/later.tsx'
import { startJourney } from '../../src/ui/journey.ts'

/** This window, with what listens to it gone when the test ends, and its history without our entries. */
function windowOfThisTest(): Window {
  const test = new AbortController()
  onTestFinished(() => {
    test.abort()
    window.history.replaceState(null, '')
  })
  const addEventListener = (type: string, listener: EventListener) => window.addEventListener(type, listener, { signal: test.signal })
  return Object.create(window, { addEventListener: { value: addEventListener } }) as Window
}

/** The page on show, without the frame around it. */
export const page = () => within(screen.getByRole('main'))

/** Shows the product in English, from answers if there are some, at a page they lead to; `wrapper` stands around it. Throws where they do not lead there. */
export async function renderApp(answers: Answers = {}, step?: Step, mode: Mode = 'patient', wrapper?: ComponentType<{ readonly children: ReactNode }>) {
  const user = userEvent.setup()
  const journey = startJourney(windowOfThisTest(), answers)
  const desk = startDesk()
  const [catalogue] = await Promise.all([loadAllWords('en'), fetchParts()])
  const { container } = await act(async () => render(<App journey={journey} catalogue={catalogue} mode={modes[mode]} guide={modes[mode].isGuided ? guideWith(desk) : noGuide} />, wrapper && { wrapper }))
  if (step) await act(async () => journey.goTo(step))
  if (step && journey.actor.getSnapshot().value !== step) throw new Error(`These answers do not lead to the page "${step}"`)
  await page().findByRole('heading', { level: 1 })
  return { user, journey, desk, container }
}

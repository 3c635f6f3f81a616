import { act } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { isQuestion } from '../../machines/path.ts'
import { keptKey } from '../../src/record/keptKey.ts'
import { oneOfEachOutcome } from '../fixtures/cases.ts'
import { mainButton } from '../support/mainButton.ts'
import { renderApp } from '../support/renderApp.tsx'

const refuses = (name: string) => () => {
  throw new DOMException('No', name)
}
const denied = refuses('SecurityError')
const full = refuses('QuotaExceededError')

const storages: Readonly<Record<string, PropertyDescriptor>> = {
  refused: { get: denied },
  'full of other things': { value: { getItem: () => null, setItem: full, removeItem: () => undefined, clear: () => undefined, key: () => null, length: 0 } },
  damaged: { value: { getItem: () => '{"until":7,"record":[', setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, key: () => keptKey, length: 1 } },
}

/** What a window had before. */
const own = (['localStorage', 'sessionStorage'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const)
afterEach(() => own.forEach(([name, before]) => (before ? Object.defineProperty(window, name, before) : Reflect.deleteProperty(window, name))))

/** "Keep my answers", where the outcome offers it. */
const keepChoice = () => document.querySelector<HTMLElement>('main input[value="7"]')

// claims.md 15
it.each(Object.entries(storages))('where storage is %s, a journey to each outcome comes to it', async (_, storage) => {
  for (const [name] of own) Object.defineProperty(window, name, { configurable: true, ...storage })
  const complaints = vi.spyOn(console, 'error')
  const { journey } = await renderApp()
  for (const { path, answers, rule, outcome } of oneOfEachOutcome) {
    for (const step of path.slice(0, -1)) {
      if (isQuestion(step)) await act(async () => journey.answer(step, answers[step]))
      await act(async () => mainButton(step).click())
    }
    expect([outcome, document.querySelector('[data-outcome]')?.getAttribute('data-rule')]).toEqual([outcome, rule])
    await act(async () => keepChoice()?.click())
    expect(document.querySelector('[data-outcome]')).not.toBeNull()
    await act(async () => journey.restart())
  }
  expect(complaints).not.toHaveBeenCalled()
}, 60_000)

import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { SimulatedClock } from 'xstate'
import { holdHistory } from '../../../src/record/heldHistory.ts'
import { readSettings } from '../../../src/settings/clinicSettings.ts'
import { startDevice } from '../../../src/ui/kiosk/device.ts'
import { Kiosk } from '../../../src/ui/kiosk/Kiosk.tsx'
import { loadKioskWords } from '../../../src/ui/kiosk/kioskWords.ts'
import { fetchParts } from '../../../src/ui/later.tsx'
import { startJourney } from '../../../src/ui/journey.ts'
import { SettingsContext } from '../../../src/ui/settings.ts'

const [words] = await Promise.all([loadKioskWords(), fetchParts()])

/** Shows a shared device whose own language is English. Its timers and its clock are in the test's hands. */
export async function renderKiosk(settings: unknown = {}) {
  const clock = new SimulatedClock()
  const loadedAnew: string[] = []
  let now = 0
  let tick = () => undefined as unknown
  const browser = Object.create(window, {
    setInterval: { value: (each: () => void) => ((tick = each), 0) },
    clearInterval: { value: () => undefined },
    location: { value: { href: window.location.href, replace: (address: string) => loadedAnew.push(address) } },
  }) as Window
  const clinic = readSettings(settings)
  const journey = startJourney(browser, {}, holdHistory)
  const device = startDevice({ browser, journey, settings: clinic.settings.kiosk, clock, now: () => now })
  onTestFinished(() => {
    device.stop()
    window.history.replaceState(null, '')
    delete document.documentElement.dataset['kiosk']
  })
  await act(async () =>
    render(
      <SettingsContext value={clinic}>
        <Kiosk device={device} journey={journey} words={words} locale="en" />
      </SettingsContext>,
    ),
  )
  return {
    user: userEvent.setup(),
    journey,
    loadedAnew,
    /** Begins a session. Words that are being read in need an act of their own here. */
    begins: (language: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${language}`) }))),
    /** Time goes by, second by second, with nobody touching the page. */
    passes: async (seconds: number) => {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000
        await act(async () => {
          clock.increment(1000)
          tick()
        })
      }
    },
    /** Time goes by while the device sleeps; then it is woken. */
    sleeps: async (seconds: number) => {
      now += seconds * 1000
      await act(async () => document.dispatchEvent(new Event('visibilitychange')))
    },
  }
}

import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFirst } from '../locales/load.ts'
import { chooseLocale } from '../locales/locale.ts'
import { modes } from '../modes/modes.ts'
import { readPreferences } from '../record/preferences.ts'
import type { SettingsRead } from '../settings/clinicSettings.ts'
import { App } from './App.tsx'
import { isAtStart, startJourney } from './journey.ts'
import { SettingsContext, unread } from './settings.ts'
import type { Shown } from './shown.ts'
import { whenIdle } from './whenIdle.ts'

/** The pages of one person on their own device. They wait for no settings of a clinic: they take them over when they are there. */
export async function showPatient(root: HTMLElement, browser: Window): Promise<Shown> {
  const journey = startJourney(browser)
  const catalogue = await loadFirst(readPreferences(browser).locale ?? chooseLocale(browser.navigator.languages))
  const pages = createRoot(root)
  const show = (clinic: SettingsRead) =>
    pages.render(
      <StrictMode>
        <SettingsContext value={clinic}>
          <App journey={journey} catalogue={catalogue} mode={modes.patient} />
        </SettingsContext>
      </StrictMode>,
    )
  show(unread)
  whenIdle(() => void import('./readClinic.ts').then(({ readClinic }) => readClinic(browser)).then((clinic) => startTransition(() => show(clinic))))
  return { isBetweenPeople: () => isAtStart(journey), subscribe: (listener) => journey.actor.subscribe(listener) }
}

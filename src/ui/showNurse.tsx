import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from '../locales/load.ts'
import { modes } from '../modes/modes.ts'
import { isLaunch } from '../record/smart/isLaunch.ts'
import type { FhirServer } from '../settings/clinicSettings.ts'
import { inProduct } from '../record/inProduct.ts'
import { limitConnections } from '../record/limitConnections.ts'
import { loadSettings } from '../settings/loadSettings.ts'
import { App } from './App.tsx'
import { startDesk } from './desk.ts'
import { EhrContext } from './ehr.ts'
import { guideWith } from './guideWith.tsx'
import { isAtStart, startJourney } from './journey.ts'
import { SettingsContext } from './settings.ts'
import type { Shown } from './shown.ts'
import { wantedLocale } from './wantedLocale.ts'

/** Follows a launch from the clinic's records system, where one opened the page. */
const followLaunch = async (browser: Window, server: FhirServer | undefined) =>
  isLaunch(browser.location.search) ? (await import('../record/smart/launch.ts')).launch(browser, server) : undefined

/** The pages of a nurse who guides a conversation, as the clinic set them. */
export async function showNurse(root: HTMLElement, browser: Window): Promise<Shown> {
  const journey = startJourney(browser)
  const [catalogue, clinic] = await Promise.all([
    loadCatalogue(wantedLocale(browser)),
    loadSettings(browser.fetch.bind(browser), inProduct('clinic.json', browser.document)),
  ])
  limitConnections(browser.document, clinic.settings)
  const ehr = await followLaunch(browser, clinic.settings.fhirServer)
  createRoot(root).render(
    <StrictMode>
      <SettingsContext value={clinic}>
        <EhrContext value={ehr}>
          <App journey={journey} catalogue={catalogue} mode={modes.nurse} guide={guideWith(startDesk())} />
        </EhrContext>
      </SettingsContext>
    </StrictMode>,
  )
  // It may hold a conversation to bring back: it takes a new version when it is opened.
  return { isBetweenPeople: () => isAtStart(journey) && !journey.hasMoved(), subscribe: (listener) => journey.actor.subscribe(listener) }
}

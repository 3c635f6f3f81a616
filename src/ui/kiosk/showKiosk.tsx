import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseLocale } from '../../locales/locale.ts'
import { holdHistory } from '../../record/heldHistory.ts'
import { inProduct } from '../../record/inProduct.ts'
import { limitConnections } from '../../record/limitConnections.ts'
import { loadSettings } from '../../settings/loadSettings.ts'
import { fetchAhead } from '../fetchAhead.ts'
import { startJourney } from '../journey.ts'
import { SettingsContext } from '../settings.ts'
import type { Shown } from '../shown.ts'
import { startDevice } from './device.ts'
import { Kiosk } from './Kiosk.tsx'
import { loadKioskWords } from './kioskWords.ts'
import '../styles/kiosk.css'

/** Makes this page a shared device. Resolves once it waits for a first person; rejects where its words cannot be had. */
export async function showKiosk(root: HTMLElement, browser: Window): Promise<Shown> {
  limitConnections(browser.document)
  const [words, clinic] = await Promise.all([loadKioskWords(), loadSettings(browser.fetch.bind(browser), inProduct('clinic.json', browser.document))])
  const journey = startJourney(browser, {}, holdHistory)
  const device = startDevice({ browser, journey, settings: clinic.settings.kiosk })
  const locale = clinic.settings.languages?.[0] ?? chooseLocale(browser.navigator.languages)
  createRoot(root).render(
    <StrictMode>
      <SettingsContext value={clinic}>
        <Kiosk device={device} journey={journey} words={words} locale={locale} />
      </SettingsContext>
    </StrictMode>,
  )
  fetchAhead()
  return {
    isBetweenPeople: () => device.actor.getSnapshot().value === 'attract',
    subscribe: (listener) => device.actor.subscribe(listener),
  }
}

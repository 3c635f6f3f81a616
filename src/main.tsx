import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from './locales/load.ts'
import { chooseLocale } from './locales/locale.ts'
import { modeIn, modes } from './modes/modes.ts'
import { startOffline } from './offline/startOffline.ts'
import { limitConnections } from './record/limitConnections.ts'
import { readPreferences } from './record/preferences.ts'
import { isLaunch } from './record/smart/isLaunch.ts'
import { defaultSettings } from './settings/defaultSettings.ts'
import type { FhirServer } from './settings/clinicSettings.ts'
import { App } from './ui/App.tsx'
import { EhrContext } from './ui/ehr.ts'
import { startJourney } from './ui/journey.ts'
import { SettingsContext } from './ui/settings.ts'
import './ui/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the pages in')

const pages = createRoot(root)
const mode = modes[modeIn(window.location.search)]
if (!mode.mayExport) limitConnections(document)

/** Follows a launch from the clinic's records system, where one opened the page for a nurse. */
const followLaunch = async (server: FhirServer | undefined) =>
  mode.mayExport && isLaunch(window.location.search) ? (await import('./record/smart/launch.ts')).launch(window, server) : undefined

/** What the clinic set, or the defaults. */
async function readOwnSettings() {
  const { loadSettings } = await import('./settings/loadSettings.ts')
  return (await loadSettings(window.fetch)).settings
}

/** The pages for one person, or for a nurse. */
async function showPages() {
  const journey = startJourney(window)
  const { locale } = readPreferences(window)
  // Nothing a patient sees hangs on the clinic's settings yet, so nothing waits for them.
  const settingsRead = mode.mayExport ? readOwnSettings() : defaultSettings
  const [catalogue, settings] = await Promise.all([loadCatalogue(locale ?? chooseLocale(navigator.languages)), settingsRead])
  if (mode.mayExport) limitConnections(document, settings)
  const ehr = await followLaunch(settings.fhirServer)
  pages.render(
    <StrictMode>
      <SettingsContext value={settings}>
        <EhrContext value={ehr}>
          <App journey={journey} catalogue={catalogue} mode={mode} />
        </EhrContext>
      </SettingsContext>
    </StrictMode>,
  )
  // A nurse's page may hold a conversation to bring back: it takes a new version when it is opened.
  const isBetweenPeople = () => {
    const { value, context } = journey.actor.getSnapshot()
    const isAtStart = value === 'welcome' && journey.aside.getSnapshot().context.open === undefined
    return isAtStart && Object.keys(context.answers).length === 0 && !(mode.isGuided && journey.hasMoved())
  }
  return { isBetweenPeople, subscribe: (listener: () => void) => journey.actor.subscribe(listener) }
}

const showDevice = () => import('./ui/kiosk/showKiosk.tsx').then(({ showKiosk }) => showKiosk(pages, window))

try {
  const { isBetweenPeople, subscribe } = await (mode.isShared ? showDevice() : showPages())
  subscribe(startOffline({ browser: window, isBetweenPeople }).takeUpdateIfAny)
} catch (error) {
  // Nobody stands by a shared device to load it again.
  if (mode.isShared) window.setTimeout(() => window.location.reload(), 10_000)
  throw error
}

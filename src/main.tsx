import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from './locales/load.ts'
import { chooseLocale } from './locales/locale.ts'
import { isSetup, modeIn, modes } from './modes/modes.ts'
import { startOffline } from './offline/startOffline.ts'
import { limitConnections } from './record/limitConnections.ts'
import { readPreferences } from './record/preferences.ts'
import { isLaunch } from './record/smart/isLaunch.ts'
import type { FhirServer, SettingsRead } from './settings/clinicSettings.ts'
import { App } from './ui/App.tsx'
import { EhrContext } from './ui/ehr.ts'
import { startJourney } from './ui/journey.ts'
import { SettingsContext, unread } from './ui/settings.ts'
import './ui/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the pages in')

const pages = createRoot(root)
const mode = modes[modeIn(window.location.search)]
if (!mode.mayExport) limitConnections(document)

/** Follows a launch from the clinic's records system, where one opened the page for a nurse. */
const followLaunch = async (server: FhirServer | undefined) =>
  mode.mayExport && isLaunch(window.location.search) ? (await import('./record/smart/launch.ts')).launch(window, server) : undefined

/** What the clinic set, or the defaults, and what is wrong with it. */
async function readOwnSettings() {
  const { loadSettings } = await import('./settings/loadSettings.ts')
  return loadSettings(window.fetch)
}

/** The pages for one person, or for a nurse. */
async function showPages() {
  const journey = startJourney(window)
  const { locale } = readPreferences(window)
  const catalogueRead = loadCatalogue(locale ?? chooseLocale(navigator.languages))
  const [catalogue, clinicAtFirst] = await Promise.all([catalogueRead, mode.mayExport ? readOwnSettings() : unread])
  if (mode.mayExport) limitConnections(document, clinicAtFirst.settings)
  const ehr = await followLaunch(clinicAtFirst.settings.fhirServer)
  const show = (clinic: SettingsRead) =>
    pages.render(
      <StrictMode>
        <SettingsContext value={clinic}>
          <EhrContext value={ehr}>
            <App journey={journey} catalogue={catalogue} mode={mode} />
          </EhrContext>
        </SettingsContext>
      </StrictMode>,
    )
  show(clinicAtFirst)
  // A patient waits for no settings: the pages take them over when they are there.
  if (clinicAtFirst === unread) readOwnSettings().then(show, () => undefined)
  // A nurse's page may hold a conversation to bring back: it takes a new version when it is opened.
  const isBetweenPeople = () => {
    const { value, context } = journey.actor.getSnapshot()
    const isAtStart = value === 'welcome' && journey.aside.getSnapshot().context.open === undefined
    return isAtStart && Object.keys(context.answers).length === 0 && !(mode.isGuided && journey.hasMoved())
  }
  return { isBetweenPeople, subscribe: (listener: () => void) => journey.actor.subscribe(listener) }
}

const showSetup = () => import('./ui/setup/showSetup.tsx').then((file) => file.showSetup(pages, window))

const showDevice = () => import('./ui/kiosk/showKiosk.tsx').then(({ showKiosk }) => showKiosk(pages, window))

try {
  const { isBetweenPeople, subscribe } = await (isSetup(window.location.search) ? showSetup() : mode.isShared ? showDevice() : showPages())
  subscribe(startOffline({ browser: window, isBetweenPeople }).takeUpdateIfAny)
} catch (error) {
  // Nobody stands by a shared device to load it again.
  if (mode.isShared) window.setTimeout(() => window.location.reload(), 10_000)
  throw error
}

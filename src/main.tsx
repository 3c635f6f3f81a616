import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from './locales/load.ts'
import { chooseLocale } from './locales/locale.ts'
import { modeIn, modes } from './modes/modes.ts'
import { startOffline } from './offline/startOffline.ts'
import { readPreferences } from './record/preferences.ts'
import { App } from './ui/App.tsx'
import { startJourney } from './ui/journey.ts'
import './ui/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the pages in')

const pages = createRoot(root)
const mode = modes[modeIn(window.location.search)]

/** The pages for one person, or for a nurse. */
async function showPages() {
  const journey = startJourney(window)
  const { locale } = readPreferences(window)
  const catalogue = await loadCatalogue(locale ?? chooseLocale(navigator.languages))
  pages.render(
    <StrictMode>
      <App journey={journey} catalogue={catalogue} mode={mode} />
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

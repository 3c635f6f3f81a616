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

const journey = startJourney(window)
const { locale } = readPreferences(window)
const catalogue = await loadCatalogue(locale ?? chooseLocale(navigator.languages))
createRoot(root).render(
  <StrictMode>
    <App journey={journey} catalogue={catalogue} mode={modes[modeIn(window.location.search)]} />
  </StrictMode>,
)

const isBetweenPeople = () => {
  const { value, context } = journey.actor.getSnapshot()
  return value === 'welcome' && Object.keys(context.answers).length === 0
}
const { takeUpdateIfAny } = startOffline({ browser: window, isBetweenPeople })
journey.actor.subscribe(takeUpdateIfAny)

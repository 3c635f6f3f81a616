import { StrictMode } from 'react'
import type { Root } from 'react-dom/client'
import { loadCatalogue } from '../../locales/load.ts'
import { chooseLocale } from '../../locales/locale.ts'
import { readPreferences } from '../../record/preferences.ts'
import { loadSettings } from '../../settings/loadSettings.ts'
import { Setup } from './Setup.tsx'

/** Shows the page for the clinic's settings. Resolves once it is there. */
export async function showSetup(root: Root, browser: Window) {
  const locale = readPreferences(browser).locale ?? chooseLocale(browser.navigator.languages)
  const [catalogue, clinic] = await Promise.all([loadCatalogue(locale), loadSettings(browser.fetch.bind(browser))])
  root.render(
    <StrictMode>
      <Setup catalogue={catalogue} clinic={clinic} />
    </StrictMode>,
  )
  // What is typed here is not saved yet: a new version waits until the page is opened again.
  return { isBetweenPeople: () => false, subscribe: () => undefined }
}

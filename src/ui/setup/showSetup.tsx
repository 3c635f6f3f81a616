import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadCatalogue } from '../../locales/load.ts'
import { inProduct } from '../../record/inProduct.ts'
import { limitConnections } from '../../record/limitConnections.ts'
import type { Shown } from '../shown.ts'
import { wantedLocale } from '../wantedLocale.ts'
import { settingsIn } from './settingsIn.ts'
import type { Given } from './settingsIn.ts'
import { Setup } from './Setup.tsx'

/** The settings this page has now, as its file holds them. */
async function settingsHere(browser: Window): Promise<Given> {
  try {
    const answer = await browser.fetch(inProduct('clinic.json', browser.document), { cache: 'no-cache' })
    const text = answer.ok ? await answer.text() : undefined
    if (text !== undefined) return settingsIn(text) ?? { given: {}, problems: [{ field: '', expected: 'json' }] }
  } catch {
    // As where there is no file.
  }
  return { given: {}, problems: [{ field: '', expected: 'file' }] }
}

/** Shows the page for the clinic's settings. Resolves once it is there. */
export async function showSetup(root: HTMLElement, browser: Window): Promise<Shown> {
  limitConnections(browser.document)
  const [catalogue, first] = await Promise.all([loadCatalogue(wantedLocale(browser)), settingsHere(browser)])
  createRoot(root).render(
    <StrictMode>
      <Setup catalogue={catalogue} first={first} />
    </StrictMode>,
  )
  // What is typed here is not saved yet: a new version waits until the page is opened again.
  return { isBetweenPeople: () => false, subscribe: () => undefined }
}

import { StrictMode, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import { loadCatalogue, loadFirst } from '../locales/load.ts'
import { isLocale } from '../locales/locale.ts'
import type { Locale } from '../locales/locale.ts'
import { isSomethingKept } from '../record/keptKey.ts'
import type { SettingsRead } from '../settings/clinicSettings.ts'
import { App } from './App.tsx'
import { takeOverStart } from './earlyStart.ts'
import type { EarlyStart } from './earlyStart.ts'
import { isAtStart, startJourney } from './journey.ts'
import type { Journey } from './journey.ts'
import { fetchFirstParts } from './later.tsx'
import { SettingsContext, unread } from './settings.ts'
import type { Shown } from './shown.ts'
import { wantedLocale } from './wantedLocale.ts'
import { whenIdle } from './whenIdle.ts'

/** The language wanted here, as the early script found it, or found now where the build has put none into the page. */
function localeOf(browser: Window): Locale {
  const { wanted = '' } = browser.document.documentElement.dataset
  return isLocale(wanted) ? wanted : wantedLocale(browser)
}

/** The first words in the language wanted, which may be another one once they are there. */
async function firstWords(browser: Window): ReturnType<typeof loadFirst> {
  const locale = localeOf(browser)
  // The second question needs them, and nobody shall wait there.
  loadCatalogue(locale).catch(() => undefined)
  const words = await loadFirst(locale)
  return locale === localeOf(browser) ? words : firstWords(browser)
}

/** Goes on from where someone is who did not wait for the script. */
function followStart(journey: Journey, { chosen, goesOn }: EarlyStart) {
  journey.next('welcome')
  if (!chosen || !goesOn) return
  journey.answer('subject', chosen)
  journey.next('subject')
}

/** The pages of one person on their own device. They wait for no settings of a clinic: they take them over when they are there. */
export async function showPatient(root: HTMLElement, browser: Window): Promise<Shown> {
  const { document } = browser
  const journey = startJourney(browser)
  const isStillAsDrawn = () => root.firstElementChild !== null && localeOf(browser) === document.documentElement.lang && !journey.beganAnew && !isSomethingKept(browser)
  const [catalogue] = await Promise.all([firstWords(browser), isStillAsDrawn() || fetchFirstParts()])
  const isAsDrawn = isStillAsDrawn()
  if (!isAsDrawn) await fetchFirstParts()

  const early = takeOverStart(document)
  if (early) followStart(journey, early)
  const drafts = early?.chosen ? { subject: early.chosen } : undefined
  const pagesFor = (clinic: SettingsRead) => (
    <StrictMode>
      <SettingsContext value={clinic}>
        <App journey={journey} catalogue={catalogue} drafts={drafts} />
      </SettingsContext>
    </StrictMode>
  )

  let pages: Root
  if (isAsDrawn && !early) pages = hydrateRoot(root, pagesFor(unread))
  else {
    const { activeElement } = document
    pages = createRoot(root)
    flushSync(() => pages.render(pagesFor(unread)))
    if (activeElement instanceof HTMLInputElement) document.querySelector<HTMLElement>(`input[value="${activeElement.value}"]`)?.focus()
  }
  whenIdle(() => void import('./readClinic.ts').then(({ readClinic }) => readClinic(browser)).then((clinic) => startTransition(() => pages.render(pagesFor(clinic)))))
  return { isBetweenPeople: () => isAtStart(journey), subscribe: (listener) => journey.actor.subscribe(listener) }
}

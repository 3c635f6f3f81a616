import { createContext, startTransition, use, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Catalogue, FirstWords } from '../locales/load.ts'
import { loadAllWords } from '../locales/load.ts'
import { chooseLocale } from '../locales/locale.ts'
import type { Locale } from '../locales/locale.ts'
import { keepPreferences, noPreferences, readPreferences } from '../record/preferences.ts'
import type { TextSize, Theme } from '../record/preferences.ts'
import { useSettings } from './settings.ts'

/** How the page is shown, and how to change it. */
export interface Display {
  readonly theme: Theme
  readonly textSize: TextSize
  readonly setTheme: (theme: Theme) => void
  readonly setTextSize: (size: TextSize) => void
  readonly setLocale: (locale: Locale) => void
  /** A second language shown beside the first, where one was chosen. Not remembered. */
  readonly second: Catalogue | undefined
  readonly setSecond: (locale: Locale | undefined) => void
}

export const DisplayContext = createContext<Display | undefined>(undefined)

/** How the page is shown. Throws outside a DisplayContext. */
export function useDisplay(): Display {
  const display = use(DisplayContext)
  if (!display) throw new Error('useDisplay: no DisplayContext above this component')
  return display
}

/** Holds language, theme and text size, writes them on the page and, where it remembers, keeps a choice for the next visit. */
export function useDisplayState(first: FirstWords | Catalogue, remembers = true): Display & { readonly catalogue: FirstWords | Catalogue } {
  const [catalogue, setCatalogue] = useState(first)
  const [{ theme, textSize }, setShown] = useState(() => (remembers ? readPreferences(window) : noPreferences))
  const [second, setSecondCatalogue] = useState<Catalogue>()
  const { locale, dir } = catalogue
  const { languages } = useSettings()

  const backToPlace = useRef<() => void>(undefined)

  useLayoutEffect(() => {
    Object.assign(document.documentElement, { lang: locale, dir })
    backToPlace.current?.()
    backToPlace.current = undefined
  }, [locale, dir])

  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, textSize })
  }, [theme, textSize])

  const keep = (chosen: { theme?: Theme; textSize?: TextSize; locale?: Locale }) => {
    const preferences = { ...(remembers ? readPreferences(window) : noPreferences), theme, textSize, ...chosen }
    if (remembers) keepPreferences(window, preferences)
    setShown(preferences)
  }

  // All words are there before the page turns to them, so that place, focus and scroll stay as they are.
  const showIn = useCallback(async (wanted: Locale) => {
    const [words, { holdPlace }] = await Promise.all([loadAllWords(wanted), import('./holdPlace.ts')])
    backToPlace.current = holdPlace()
    startTransition(() => setCatalogue(words))
  }, [])
  const turnTo = (wanted: Locale) => showIn(wanted).then(() => keep({ locale: wanted }))

  // A language that the clinic does not offer gives way to one that it does. Nobody chose that, so it is not remembered.
  const isOffered = languages?.includes(locale) ?? true
  useEffect(() => {
    if (!isOffered) void showIn(chooseLocale(navigator.languages, languages))
  }, [isOffered, languages, showIn])

  const showBeside = async (wanted: Locale | undefined) => {
    const words = wanted && (await loadAllWords(wanted))
    startTransition(() => setSecondCatalogue(words))
  }

  return {
    catalogue,
    second: second?.locale === locale ? undefined : second,
    setSecond: (wanted) => void showBeside(wanted),
    theme,
    textSize,
    setTheme: (chosen) => keep({ theme: chosen }),
    setTextSize: (chosen) => keep({ textSize: chosen }),
    setLocale: (wanted) => void turnTo(wanted),
  }
}

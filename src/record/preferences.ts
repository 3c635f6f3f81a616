import type { Locale } from '../locales/locale.ts'
import { isLocale } from '../locales/locale.ts'

export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

/** How the page is shown: never anything a person answers. */
export interface Preferences {
  readonly locale: Locale | undefined
  readonly theme: Theme
  readonly textSize: TextSize
}

const key = 'exosome-guide.display'
/** What holds where nothing was chosen. */
export const noPreferences: Preferences = { locale: undefined, theme: 'device', textSize: 'normal' }

function parse(text: string): Preferences {
  const value: unknown = JSON.parse(text)
  const kept = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))
  const locale: unknown = kept.get('locale')
  return {
    locale: typeof locale === 'string' && isLocale(locale) ? locale : noPreferences.locale,
    theme: themes.find((theme) => theme === kept.get('theme')) ?? noPreferences.theme,
    textSize: textSizes.find((size) => size === kept.get('textSize')) ?? noPreferences.textSize,
  }
}

/** What was chosen before on this device; the defaults where nothing was, or where storage is refused or damaged. */
export function readPreferences(browser: Pick<Window, 'localStorage'>): Preferences {
  try {
    return parse(browser.localStorage.getItem(key) ?? '{}')
  } catch {
    return noPreferences
  }
}

/** Remembers how the page is shown. Where storage is refused or full the choice still holds for this page. */
export function keepPreferences(browser: Pick<Window, 'localStorage'>, preferences: Preferences): void {
  try {
    browser.localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // Nothing to do: the page on show has the choice already.
  }
}

import { chooseLocale } from '../locales/locale.ts'
import type { Locale } from '../locales/locale.ts'
import { readPreferences } from '../record/preferences.ts'

/** The language that was chosen on this device, or else the one the browser wants. */
export const wantedLocale = (browser: Window): Locale => readPreferences(browser).locale ?? chooseLocale(browser.navigator.languages)

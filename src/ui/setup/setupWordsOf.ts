import { loadSetup } from '../../locales/loadSetup.ts'
import type { Locale } from '../../locales/locale.ts'
import type { SetupWords } from '../../locales/setupWords.ts'

const fetched = new Map<Locale, Promise<SetupWords>>()

/** The words of the page for settings: the same promise each time. */
export function setupWordsOf(locale: Locale): Promise<SetupWords> {
  const words = fetched.get(locale) ?? loadSetup(locale)
  fetched.set(locale, words)
  return words
}

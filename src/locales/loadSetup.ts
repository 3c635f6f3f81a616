import { laterWords } from './laterWords.ts'
import type { Locale } from './locale.ts'
import { once } from './once.ts'

/** The words of the page for settings, fetched once. */
export const loadSetup = once((locale: Locale) => laterWords[locale].setup())

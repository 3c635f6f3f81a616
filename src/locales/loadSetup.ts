import type { Locale } from './locale.ts'
import type { SetupWords } from './setupWords.ts'

const words: Readonly<Record<Locale, () => Promise<{ readonly setup: SetupWords }>>> = {
  en: () => import('./en/setup.ts'),
  tr: () => import('./tr/setup.ts'),
  ar: () => import('./ar/setup.ts'),
}

/** The words of the page for settings: of no use on any other. */
export const loadSetup = (locale: Locale): Promise<SetupWords> => words[locale]().then(({ setup }) => setup)

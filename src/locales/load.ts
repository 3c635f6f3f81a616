import type { EvidenceWords, OptionWords, QuestionWords, SharedOption } from './catalogue.ts'
import type { OutcomeWords } from './outcomeWords.ts'
import type { UiWords } from './uiWords.ts'
import type { EffectOption, ExclusiveOption, QuestionId } from '../../machines/questionnaire/questions.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from './locale.ts'
import type { Locale } from './locale.ts'

/** What every page up to the outcome says. */
export interface Catalogue {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** For dates, numbers and lists. */
  readonly intlLocale: string
  /** Until a clinician of this language has reviewed the texts, they are a draft of this day (YYYY-MM-DD). */
  readonly draftOf: string
  readonly ui: UiWords
  readonly questions: { readonly [Q in QuestionId]: QuestionWords<Q> }
  readonly options: Readonly<Record<SharedOption, OptionWords>>
  readonly exclusive: Readonly<Record<ExclusiveOption, OptionWords>>
  readonly effects: Readonly<Record<EffectOption, OptionWords>>
}

/** What only the outcome says; loaded when it is near. */
export interface OutcomeCatalogue {
  readonly outcome: OutcomeWords
  readonly evidence: EvidenceWords
}

const catalogues: Readonly<Record<Locale, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import('./en/catalogue.ts'),
  tr: () => import('./tr/catalogue.ts'),
  ar: () => import('./ar/catalogue.ts'),
}

const outcomeCatalogues: Readonly<Record<Locale, () => Promise<{ readonly outcomeCatalogue: OutcomeCatalogue }>>> = {
  en: () => import('./en/outcomeCatalogue.ts'),
  tr: () => import('./tr/outcomeCatalogue.ts'),
  ar: () => import('./ar/outcomeCatalogue.ts'),
}

/** The words of a language, fetched once. */
export const loadCatalogue = (locale: Locale): Promise<Catalogue> => catalogues[locale]().then(({ catalogue }) => catalogue)

const fetched = new Map<Locale, Promise<OutcomeCatalogue>>()

/** The words of the outcome in a language: the same promise each time, unless it failed; then it is tried anew. */
export function loadOutcomeCatalogue(locale: Locale): Promise<OutcomeCatalogue> {
  const known = fetched.get(locale)
  if (known) return known
  const words = outcomeCatalogues[locale]().then(({ outcomeCatalogue }) => outcomeCatalogue)
  fetched.set(locale, words)
  words.catch(() => fetched.delete(locale))
  return words
}

/** Fetches the words of every language ahead of time, so that a language can be changed without a network. */
export const fetchAllWords = () => Promise.all(idsOf(localeNames).flatMap((locale) => [loadCatalogue(locale), loadOutcomeCatalogue(locale)]))

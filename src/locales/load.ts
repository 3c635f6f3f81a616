import type { EvidenceWords, OptionWords, QuestionWords, SharedOption } from './catalogue.ts'
import type { HandOverWords } from './handOverWords.ts'
import type { NurseWords } from './nurseWords.ts'
import type { DeviceWords } from './deviceWords.ts'
import type { MapWords } from './mapWords.ts'
import type { OutcomeWords } from './outcomeWords.ts'
import type { RuleBookWords } from './ruleBookWords.ts'
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

/** The words of pages that come later or that not everyone opens: fetched when they are near. */
export interface LaterWords {
  readonly outcome: OutcomeCatalogue
  readonly map: MapWords
  readonly ruleBook: RuleBookWords
  readonly handOver: HandOverWords
  readonly nurse: NurseWords
  readonly device: DeviceWords
}

type LaterKind = keyof LaterWords

const laterWords: { readonly [K in LaterKind]: Readonly<Record<Locale, () => Promise<LaterWords[K]>>> } = {
  outcome: {
    en: () => import('./en/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
    tr: () => import('./tr/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
    ar: () => import('./ar/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
  },
  map: {
    en: () => import('./en/map.ts').then(({ map }) => map),
    tr: () => import('./tr/map.ts').then(({ map }) => map),
    ar: () => import('./ar/map.ts').then(({ map }) => map),
  },
  ruleBook: {
    en: () => import('./en/ruleBook.ts').then(({ ruleBook }) => ruleBook),
    tr: () => import('./tr/ruleBook.ts').then(({ ruleBook }) => ruleBook),
    ar: () => import('./ar/ruleBook.ts').then(({ ruleBook }) => ruleBook),
  },
  handOver: {
    en: () => import('./en/handOver.ts').then(({ handOver }) => handOver),
    tr: () => import('./tr/handOver.ts').then(({ handOver }) => handOver),
    ar: () => import('./ar/handOver.ts').then(({ handOver }) => handOver),
  },
  nurse: {
    en: () => import('./en/nurse.ts').then(({ nurse }) => nurse),
    tr: () => import('./tr/nurse.ts').then(({ nurse }) => nurse),
    ar: () => import('./ar/nurse.ts').then(({ nurse }) => nurse),
  },
  device: {
    en: () => import('./en/device.ts').then(({ device }) => device),
    tr: () => import('./tr/device.ts').then(({ device }) => device),
    ar: () => import('./ar/device.ts').then(({ device }) => device),
  },
}

/** The words of a language, fetched once. */
export const loadCatalogue = (locale: Locale): Promise<Catalogue> => catalogues[locale]().then(({ catalogue }) => catalogue)

const fetched = new Map<string, Promise<unknown>>()

/** The later words of one kind in a language: the same promise each time, unless it failed; then it is tried anew. */
export function loadLater<K extends LaterKind>(kind: K, locale: Locale): Promise<LaterWords[K]> {
  const key = `${kind} ${locale}`
  const words = (fetched.get(key) as Promise<LaterWords[K]> | undefined) ?? laterWords[kind][locale]()
  fetched.set(key, words)
  words.catch(() => fetched.delete(key))
  return words
}

/** All later words of a language. */
export const loadAllLater = (locale: Locale) => Promise.all(idsOf(laterWords).map((kind) => loadLater(kind, locale)))

/** Fetches the words of every language ahead of time, so that a language can be changed without a network. */
export const fetchAllWords = () => Promise.all(idsOf(localeNames).flatMap((locale) => [loadCatalogue(locale), loadAllLater(locale)]))

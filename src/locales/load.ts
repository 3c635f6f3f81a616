import { idsOf } from '../../machines/idsOf.ts'
import type { EffectOption, ExclusiveOption, QuestionId } from '../../machines/questionnaire/questions.ts'
import type { EvidenceWords, OptionWords, QuestionWords, SharedOption } from './catalogue.ts'
import type { DeviceWords } from './deviceWords.ts'
import type { HandOverWords } from './handOverWords.ts'
import { localeNames } from './locale.ts'
import type { Locale } from './locale.ts'
import type { MapWords } from './mapWords.ts'
import type { NurseWords } from './nurseWords.ts'
import { once } from './once.ts'
import type { OutcomeWords } from './outcomeWords.ts'
import type { RuleBookWords } from './ruleBookWords.ts'
import type { SetupWords } from './setupWords.ts'
import type { FirstUiWords, UiWords } from './uiWords.ts'

/** What the first page and the first question say, and what stands around every page: all a person waits for. */
export interface FirstWords {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  /** For dates, numbers and lists. */
  readonly intlLocale: string
  /** Until a clinician of this language has reviewed the texts, they are a draft of this day (YYYY-MM-DD). */
  readonly draftOf: string
  readonly ui: FirstUiWords
  readonly questions: { readonly subject: QuestionWords<'subject'> }
}

/** What every page up to the outcome says. */
export interface Catalogue extends FirstWords {
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

/** The words of pages that come later or that not everyone opens: fetched when they are near. */
export interface LaterWords {
  readonly outcome: OutcomeCatalogue
  readonly map: MapWords
  readonly ruleBook: RuleBookWords
  readonly handOver: HandOverWords
  readonly nurse: NurseWords
  readonly device: DeviceWords
}

/** Where the later words of one language are. */
export type LaterFiles = { readonly [K in keyof LaterWords]: () => Promise<LaterWords[K]> } & {
  readonly catalogue: () => Promise<Catalogue>
  readonly setup: () => Promise<SetupWords>
}

const first: Readonly<Record<Locale, () => Promise<{ readonly first: FirstWords }>>> = {
  en: () => import('./en/first.ts'),
  tr: () => import('./tr/first.ts'),
  ar: () => import('./ar/first.ts'),
}

/** Where the words that a person does not wait for are found. */
const later = () => import('./laterWords.ts')

/** The first words of a language, fetched once. */
export const loadFirst = once(async (locale: Locale): Promise<FirstWords> => (await first[locale]()).first)

/** The words of every page up to the outcome, fetched once. */
export const loadCatalogue = once(async (locale: Locale): Promise<Catalogue> => (await later()).laterWords[locale].catalogue())

const loadKind = once(async (kindAndLocale: `${keyof LaterWords} ${Locale}`): Promise<LaterWords[keyof LaterWords]> => {
  const [kind, locale] = kindAndLocale.split(' ') as [keyof LaterWords, Locale]
  return (await later()).laterWords[locale][kind]()
})

/** The later words of one kind in a language, fetched once. */
export const loadLater = <K extends keyof LaterWords>(kind: K, locale: Locale) => loadKind(`${kind} ${locale}`) as Promise<LaterWords[K]>

/** All words of a language. */
export async function loadAllWords(locale: Locale): Promise<Catalogue> {
  const { laterKinds } = await later()
  const [catalogue] = await Promise.all([loadCatalogue(locale), ...laterKinds.map((kind) => loadLater(kind, locale))])
  return catalogue
}

/** Fetches the words of every language ahead of time, so that a language can be changed without a network. */
export const fetchAllWords = () => Promise.all(idsOf(localeNames).map(loadAllWords))

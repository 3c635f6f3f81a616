import { createContext, use } from 'react'
import type { Catalogue, FirstWords, LaterWords, OutcomeCatalogue } from '../locales/load.ts'
import { loadCatalogue, loadLater } from '../locales/load.ts'
import { optionWords } from '../locales/optionWords.ts'
import { hintOf, labelOf, numberFormat, perLocale, plural, say } from '../locales/say.ts'
import type { Subject } from '../locales/say.ts'
import type { OptionWords, QuestionWords, Text } from '../locales/catalogue.ts'
import type { Plural } from '../locales/uiWords.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { useAnswers } from './journey.ts'

/** The first words of a language are enough; of all, none is waited for. */
export const CatalogueContext = createContext<FirstWords | Catalogue | undefined>(undefined)

const isWhole = (words: FirstWords | Catalogue): words is Catalogue => 'options' in words

/** The first words of the language on show. Throws outside a CatalogueContext. */
export function useFirstWords(): FirstWords | Catalogue {
  const words = use(CatalogueContext)
  if (!words) throw new Error('useFirstWords: no CatalogueContext above this component')
  return words
}

/** The words of the language on show; suspends until they are there. */
export function useCatalogue(): Catalogue {
  const words = useFirstWords()
  return isWhole(words) ? words : use(loadCatalogue(words.locale))
}

interface WordsOf {
  readonly catalogue: FirstWords | Catalogue
  readonly asked: Omit<QuestionWords, 'options'>
}

/** The words of one question, and those around it; suspends until they are there. */
export function useWordsOf(question: QuestionId): WordsOf {
  const words = useFirstWords()
  if (!isWhole(words) && question === 'subject') return { catalogue: words, asked: words.questions.subject }
  const catalogue = isWhole(words) ? words : use(loadCatalogue(words.locale))
  return { catalogue, asked: catalogue.questions[question] }
}

/** The words of one kind of later page; suspends until they are there. */
export const useLaterWords = <K extends keyof LaterWords>(kind: K): LaterWords[K] => use(loadLater(kind, useFirstWords().locale))

/** The words of the outcome; suspends until they are there. */
export const useOutcomeWords = (): OutcomeCatalogue => useLaterWords('outcome')

/** How to say things on this page: in its language, and in the form for the person it is about. */
export function useVoice() {
  const catalogue = useCatalogue()
  const { subject } = useAnswers()
  return voiceOf(catalogue, subject)
}

const eitherOr = perLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
const together = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))
const longDate = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }))

/** By how many parts of a date are known. */
const dateFormats = ([{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const).map((known) =>
  perLocale((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', ...known, timeZone: 'UTC' })),
)

export function voiceOf<C extends FirstWords | Catalogue>(catalogue: C, subject: Subject = 'me') {
  const { intlLocale, ui }: { readonly intlLocale: string; readonly ui: C['ui'] } = catalogue
  const speak = (text: Text) => say(text, subject)
  return {
    ui,
    say: speak,
    label: (words: OptionWords) => speak(labelOf(words)),
    hint: (words: OptionWords) => {
      const hint = hintOf(words)
      return hint === undefined ? undefined : speak(hint)
    },
    option: (question: QuestionId, option: string) => optionWords(catalogue, question, option),
    plural: (text: Plural, n: number) => plural(text, n, intlLocale),
    /** One or another of several things, in a line. */
    either: (items: readonly string[]) => eitherOr(intlLocale).format(items),
    /** The same in pieces: the things, and the words between them. */
    alternatives: (items: readonly string[]) => eitherOr(intlLocale).formatToParts(items),
    /** Several things together in a line. */
    list: (items: readonly string[]) => together(intlLocale).format(items),
    number: (n: number) => numberFormat(intlLocale).format(n),
    date: (iso: string) => formatDate(iso, intlLocale),
    /** A moment as the day it is here. */
    day: (moment: Date) => longDate(intlLocale).format(moment),
  }
}

export type Voice = ReturnType<typeof voiceOf<Catalogue>>

/** Where a question is asked: the first one needs no more than the first words. */
export type QuestionVoice = ReturnType<typeof voiceOf<FirstWords | Catalogue>>

/** A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const formatDate = (iso: string, locale: string): string => dateFormats[iso.split('-').length - 1]?.(locale).format(new Date(iso)) ?? iso

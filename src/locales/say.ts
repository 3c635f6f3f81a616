import { isolate, isRightToLeft } from './bidi.ts'
import type { Labelled, OptionWords, Text } from './catalogue.ts'
import type { Plural } from './uiWords.ts'

/** Who the words are said to: the person themself, or someone who answers for another. */
export type Subject = 'me' | 'someoneElse'

/** A text in the form that fits who it is about. */
export const say = (text: Text, subject: Subject): string => (typeof text === 'string' ? text : text[subject])

/** A text with its `{names}` filled in. Throws where a value is missing, naming it. In right-to-left text each value keeps its own direction. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in "${text}"`)
    return isRightToLeft(text) ? isolate(String(value)) : String(value)
  })

const formOf = (text: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }, category: Intl.LDMLPluralRule) =>
  text[category] ?? text.other

/** Makes something of Intl once for each language: on an old phone that takes longer than to draw a page. */
export function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>()
  return (locale) => {
    const one = made.get(locale) ?? make(locale)
    made.set(locale, one)
    return one
  }
}

const pluralRules = perLocale((locale) => new Intl.PluralRules(locale))
export const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale))

/** The plural form of a text for a number, with `{n}` filled in. */
export const plural = (text: Plural, n: number, locale: string): string =>
  fill(formOf(text, pluralRules(locale).select(n)), { n: numberFormat(locale).format(n) })

const isLabelled = (words: OptionWords): words is Labelled => typeof words !== 'string' && 'label' in words

export const labelOf = (words: OptionWords): Text => (isLabelled(words) ? words.label : words)
export const hintOf = (words: OptionWords): Text | undefined => (isLabelled(words) ? words.hint : undefined)

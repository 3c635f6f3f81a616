import type { firstUi } from './en/firstUi.ts'
import type { ui } from './en/ui.ts'
import type { Text } from './catalogue.ts'
import type { Locale } from './locale.ts'

/** The plural forms each language has (Intl.PluralRules). */
interface Forms {
  readonly en: 'one' | 'other'
  readonly tr: 'one' | 'other'
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** A text that changes with a number `{n}`: one for each plural form of the language. */
export type Plural<L extends Locale = Locale> = L extends Locale ? Readonly<Record<Forms[L], string>> : never

/** English is the measure: other languages have the same keys. */
type Words<Base, L extends Locale> = {
  readonly [K in keyof Base]: Base[K] extends string ? string : Base[K] extends { other: string } ? Plural<L> : Text
}

/** The words of the first page, and those that stand around every page. */
export type FirstUiWords<L extends Locale = Locale> = Words<typeof firstUi, L>

/** Every word around the questions. */
export type UiWords<L extends Locale = Locale> = FirstUiWords<L> & Words<typeof ui, L>

type Parameters<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Parameters<Rest> : never

type SameParameters<A, B> = [Parameters<A>, Parameters<B>] extends [Parameters<B>, Parameters<A>] ? unknown : never

type Checked<Base, W extends Record<keyof Base, unknown>> = W & { readonly [K in keyof Base]: SameParameters<Base[K], W[K]> }

type Translated = Exclude<Locale, 'en'>

/** A language's words of the first page. A key, plural form or `{parameter}` that is missing fails the build. */
export const firstUiWords = <L extends Translated, const W extends Words<typeof firstUi, L>>(_locale: L, words: Checked<typeof firstUi, W>): FirstUiWords<L> => words

/** Its words that come after it, checked in the same way. */
export const uiWords = <L extends Translated, const W extends Words<typeof ui, L>>(_locale: L, words: Checked<typeof ui, W>): Words<typeof ui, L> => words

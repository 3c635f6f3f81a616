import type { en } from './en/ui.ts'
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

type Base = typeof en

/** Every word around the questions. English is the measure; other languages have the same keys. */
export type UiWords<L extends Locale = Locale> = {
  readonly [K in keyof Base]: Base[K] extends string ? string : Base[K] extends { other: string } ? Plural<L> : Text
}

type Parameters<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Parameters<Rest> : never

type SameParameters<A, B> = [Parameters<A>, Parameters<B>] extends [Parameters<B>, Parameters<A>] ? unknown : never

/** A language's words around the questions. A key, plural form or `{parameter}` that is missing fails the build. */
export const uiWords = <L extends Exclude<Locale, 'en'>, const W extends UiWords<L>>(
  _locale: L,
  words: W & { readonly [K in keyof Base]: SameParameters<Base[K], W[K]> },
): UiWords<L> => words

import type { en } from './en/ui.ts'
import type { Text } from './catalogue.ts'

/** A text that changes with a number, by the plural forms of Intl.PluralRules that the language has. */
export type Plural = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string }

type Base = typeof en

/** Every word around the questions: buttons, errors, page frames. English is the measure; other languages have the same keys. */
export type UiWords = {
  readonly [K in keyof Base]: Base[K] extends string ? string : Base[K] extends { other: string } ? Plural : Text
}

import type { Extension } from '@medplum/fhirtypes'
import { idsOf } from '../../../machines/idsOf.ts'
import type { Catalogue } from '../../locales/load.ts'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'

export type Catalogues = Readonly<Record<Locale, Catalogue>>

/** The language a form is written in; the others stand beside each text as translations. */
export const formLocale = 'en' satisfies Locale

type Translated<N extends string> = { [K in N]: string } & { [K in `_${N}`]: { extension: Extension[] } }

const translation = (locale: Locale, content: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: locale },
    { url: 'content', valueString: content },
  ],
})

/** An element with a text, such as `text` or `display`, and its sibling `_text` or `_display` with the translations. */
export function translated<N extends string>(name: N, catalogues: Catalogues, textIn: (catalogue: Catalogue) => string): Translated<N> {
  const others = idsOf(localeNames).filter((locale) => locale !== formLocale)
  return {
    [name]: textIn(catalogues[formLocale]),
    [`_${name}`]: { extension: others.map((locale) => translation(locale, textIn(catalogues[locale]))) },
  } as Translated<N>
}

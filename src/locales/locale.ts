/** The languages the product speaks, each by its own name. */
export const localeNames = { en: 'English', tr: 'Türkçe', ar: 'العربية' } as const
export type Locale = keyof typeof localeNames

export const isLocale = (tag: string): tag is Locale => Object.hasOwn(localeNames, tag)

/** The first of the wanted languages (BCP 47 tags, best first) that the product speaks and that is offered; else the first one offered, or English. */
export const chooseLocale = (wanted: readonly string[], offered?: readonly Locale[]): Locale =>
  wanted
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .filter(isLocale)
    .find((tag) => offered?.includes(tag) ?? true) ??
  offered?.[0] ??
  'en'

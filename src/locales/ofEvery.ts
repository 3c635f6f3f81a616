import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from './locale.ts'
import type { Locale } from './locale.ts'

/** The same of every language, under its tag. */
export async function ofEvery<T>(of: (locale: Locale) => Promise<T>): Promise<Readonly<Record<Locale, T>>> {
  const found = await Promise.all(idsOf(localeNames).map(async (locale) => [locale, await of(locale)] as const))
  return Object.fromEntries(found) as Record<Locale, T>
}

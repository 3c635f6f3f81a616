import { idsOf } from '../../../machines/idsOf.ts'
import type { Catalogue, LaterWords } from '../../locales/load.ts'
import { loadCatalogue, loadLater } from '../../locales/load.ts'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'

/** The words a shared device needs at once in every language. */
export type KioskWords = Readonly<Record<Locale, { readonly catalogue: Catalogue; readonly device: LaterWords['device'] }>>

/** The words of every language, before anyone has chosen one. */
export async function loadKioskWords(): Promise<KioskWords> {
  const words = idsOf(localeNames).map(async (locale) => {
    const [catalogue, device] = await Promise.all([loadCatalogue(locale), loadLater('device', locale)])
    return [locale, { catalogue, device }] as const
  })
  return Object.fromEntries(await Promise.all(words)) as KioskWords
}

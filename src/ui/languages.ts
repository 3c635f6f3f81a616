import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from '../locales/locale.ts'
import { useSettings } from './settings.ts'

/** The languages that are offered, in the clinic's order. */
export const useLanguages = () => useSettings().languages ?? idsOf(localeNames)

import type { Catalogue } from '../load.ts'
import { effects, exclusive, options, questions } from './questions.ts'
import { en } from './ui.ts'

export const catalogue: Catalogue = { locale: 'en', dir: 'ltr', intlLocale: 'en-GB', draftOf: '2026-11-23', ui: en, questions, options, exclusive, effects }

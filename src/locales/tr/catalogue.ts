import type { Catalogue } from '../load.ts'
import { effects, exclusive, options, questions } from './questions.ts'
import { ui } from './ui.ts'

export const catalogue: Catalogue = { locale: 'tr', dir: 'ltr', intlLocale: 'tr-TR', draftOf: '2026-11-23', ui, questions, options, exclusive, effects }

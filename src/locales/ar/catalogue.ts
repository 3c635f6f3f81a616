import { isolateAll } from '../bidi.ts'
import type { Catalogue } from '../load.ts'
import { effects, exclusive, options, questions } from './questions.ts'
import { ui } from './ui.ts'

export const catalogue: Catalogue = {
  ...isolateAll({ questions, options, exclusive, effects }),
  locale: 'ar',
  dir: 'rtl',
  intlLocale: 'ar-u-nu-latn',
  draftOf: '2026-11-23',
  ui,
}

import type { Catalogue } from '../load.ts'
import { first } from './first.ts'
import { effects, exclusive, options, questions } from './questions.ts'
import { ui } from './ui.ts'

export const catalogue: Catalogue = { ...first, ui: { ...first.ui, ...ui }, questions: { ...first.questions, ...questions }, options, exclusive, effects }

import { isolateAll } from '../isolateAll.ts'
import type { Catalogue } from '../load.ts'
import { first } from './first.ts'
import { effects, exclusive, options, questions } from './questions.ts'
import { ui } from './ui.ts'

export const catalogue: Catalogue = { ...first, ui: { ...first.ui, ...ui }, ...isolateAll({ questions: { ...first.questions, ...questions }, options, exclusive, effects }) }

import { isolateAll } from '../isolateAll.ts'
import type { Catalogue } from '../load.ts'
import { first } from './first.ts'
import { effects, exclusive, options, questions } from './questions.ts'

export const catalogue: Catalogue = { ...first, ...isolateAll({ questions: { ...first.questions, ...questions }, options, exclusive, effects }) }

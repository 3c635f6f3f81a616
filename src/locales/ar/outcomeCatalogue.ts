import { isolateAll } from '../isolateAll.ts'
import type { OutcomeCatalogue } from '../load.ts'
import { evidence } from './evidence.ts'
import { outcome } from './outcome.ts'

export const outcomeCatalogue: OutcomeCatalogue = isolateAll({ outcome, evidence })

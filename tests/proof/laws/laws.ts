import { cautionLaws } from './cautionLaws.ts'
import type { Law } from './law.ts'
import { outcomeLaws } from './outcomeLaws.ts'
import { pageLaws } from './pageLaws.ts'
import { sameLaws } from './sameLaws.ts'

/** The invariants of domain.md 8.5 and what claims.md adds to them, as far as they speak of answers and outcomes. */
export const laws: readonly Law[] = [...outcomeLaws, ...cautionLaws, ...pageLaws, ...sameLaws]

import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { chance } from '../../support/random.ts'
import { product } from './law.ts'
import type { Guide, Law } from './law.ts'
import { laws as allLaws } from './laws.ts'

export interface LawVerdict {
  readonly law: Law
  /** On how many sets it was tried, with all that is told. */
  readonly tried: number
  /** On how many with the answers on the path alone. */
  readonly triedOnPath: number
  /** The first answers that break it. */
  readonly broken: Answers | undefined
}

interface Trial {
  readonly seed: number
  /** One of so many sets is tried on the path too. */
  readonly onPathOneOf: number
  readonly guide?: Guide
  readonly laws?: readonly Law[]
}

/** Tries every law on every set. The same sets and seed give the same run. */
export function tryLaws(sets: Iterable<Answers>, { seed, onPathOneOf, guide = product, laws = allLaws }: Trial): readonly LawVerdict[] {
  const random = chance(seed)
  const broken = new Map<Law, Answers>()
  let [tried, triedOnPath] = [0, 0]
  for (const answers of sets) {
    const isOnPath = tried % onPathOneOf === 0
    tried += 1
    if (isOnPath) triedOnPath += 1
    for (const law of laws) {
      if (broken.has(law)) continue
      const found = law.broken(answers, guide, random) ?? (isOnPath ? law.brokenOnPath?.(answers, guide, random) : undefined)
      if (found) broken.set(law, found)
    }
  }
  return laws.map((law) => ({ law, tried, triedOnPath: law.brokenOnPath ? triedOnPath : 0, broken: broken.get(law) }))
}

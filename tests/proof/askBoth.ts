import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { product } from './laws/law.ts'
import type { Guide } from './laws/law.ts'
import { secondOpinion } from './secondOpinion.ts'

export interface Agreement {
  readonly tried: number
  /** How many sets each row decided. */
  readonly byRule: Readonly<Record<string, number>>
  /** The first set on which the two differ, and what each says. */
  readonly different: { readonly answers: Answers; readonly guide: string; readonly secondOpinion: string } | undefined
}

/** Asks the guide and the second opinion about every set, whatever stands in it off the path. */
export function askBoth(sets: Iterable<Answers>, guide: Guide = product): Agreement {
  const byRule = new Map<string, number>(decisionTable.map(({ id }) => [id, 0]))
  let different: Agreement['different']
  let tried = 0
  for (const told of sets) {
    const rule = guide.ruleFor(relevantAnswers(told))
    const second = secondOpinion(told)
    tried += 1
    byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + 1)
    const [one, other] = [`${rule.outcome} by ${rule.id}`, `${second.outcome} by ${second.id}`]
    if (one !== other) different ??= { answers: relevantAnswers(told), guide: one, secondOpinion: other }
  }
  return { tried, byRule: Object.fromEntries(byRule), different }
}

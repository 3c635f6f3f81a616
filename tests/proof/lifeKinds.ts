import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questions } from '../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { safetyLists } from '../../machines/rules/safety.ts'
import { signLists } from '../../machines/rules/urgency.ts'

type LifeId = 'impact' | 'trend'

const none: Answers = Object.fromEntries([...signLists, ...safetyLists].map((list) => [list, ['none']]))

/** The same person with nothing else that decides first: no sign, no flag, no new wound. */
function withoutTrouble(answers: Answers): Answers {
  const lists = Object.fromEntries(Object.entries(none).filter(([list]) => list in answers))
  return { ...answers, ...lists, ...(answers.woundDuration && { woundDuration: 'overSixWeeks' }) }
}

/** The rows an answer can lead to, whatever is answered after it. */
function rowsOf(question: LifeId, option: string, answers: Answers): string {
  const told = { ...answers, [question]: option }
  if (question === 'trend') return ruleFor(told).id
  return questions.trend.options.map((trend) => ruleFor({ ...told, trend }).id).join()
}

const known = new Map<string, ReadonlyMap<string, string>>()

/**
 * Of each option of the questions about daily life, the option that stands for its kind: where the usual care
 * has just begun the rules tell few of them apart, where everything was tried nearly all. `treatments`: the kind
 * of what was told of them (kindOfTreatments).
 */
export function lifeKinds(question: LifeId, answers: Answers, treatments: string): ReadonlyMap<string, string> {
  const { condition, woundType, msType, impact } = answers
  const at = [question, condition, woundType, msType, treatments, question === 'trend' && impact].join(' ')
  const before = known.get(at)
  if (before) return before
  const first = new Map<string, string>()
  const kinds = new Map<string, string>()
  for (const option of questions[question].options) {
    const rows = rowsOf(question, option, withoutTrouble(answers))
    if (!first.has(rows)) first.set(rows, option)
    kinds.set(option, first.get(rows) ?? option)
  }
  known.set(at, kinds)
  return kinds
}

import type { Answers } from './answers.ts'
import type { QuestionId } from './questions.ts'

/** What a person told, and what they told of another condition before they changed it. */
export interface Told {
  readonly answers: Answers
  readonly ofOtherConditions: Readonly<Record<string, Answers>>
}

// Asked in the same words of each condition, but an answer about one says nothing about another:
// a confirmed knee must never count as confirmed MS.
const aboutTheCondition = ['diagnosis', 'impact', 'trend'] as const satisfies readonly QuestionId[]

const isAboutTheCondition = (id: string) => aboutTheCondition.some((question) => question === id)

const split = (answers: Answers, keep: (id: string) => boolean): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)))

/**
 * What is told after one answer is given or changed. A changed condition takes the answers about it out of
 * the way, and brings back those given about the new one, if it was chosen before.
 */
export function changeAnswer({ answers, ofOtherConditions }: Told, question: QuestionId, value: unknown): Told {
  const before = answers.condition
  if (question !== 'condition' || before === undefined || before === value) {
    return { answers: { ...answers, [question]: value }, ofOtherConditions }
  }
  const shelved = { ...ofOtherConditions, [before]: split(answers, isAboutTheCondition) }
  const rest = split(answers, (id) => !isAboutTheCondition(id))
  return { answers: { ...rest, condition: value, ...shelved[String(value)] } as Answers, ofOtherConditions: shelved }
}

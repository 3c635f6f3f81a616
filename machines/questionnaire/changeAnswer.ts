import type { Answers } from './answers.ts'
import type { QuestionId } from './questions.ts'

/** What a person told, and what they told of another condition or joint before they changed it. */
export interface Told {
  readonly answers: Answers
  readonly ofOthers: Readonly<Record<string, Answers>>
  /** The last answer that was changed, and what was told before it: to tell what the change did, and to take it back. */
  readonly change: Change | undefined
}

interface Change {
  readonly question: QuestionId
  readonly before: Told
}

/**
 * Questions asked in the same words of each condition and each joint, where an answer about one says nothing about
 * another: a confirmed knee must never count as confirmed MS, nor a knee without an implant as a hip without one.
 */
export const saysNothingOfOthers: Readonly<Partial<Record<QuestionId, readonly QuestionId[]>>> = {
  condition: ['diagnosis', 'impact', 'trend'],
  joint: ['safetyJoint'],
}

const only = (answers: Answers, keep: (id: string) => boolean): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)))

/** What is told after one answer is given or changed, without a word on the change itself. */
export function withAnswer({ answers, ofOthers, change }: Told, question: QuestionId, value: unknown): Told {
  const before = answers[question]
  const bound = saysNothingOfOthers[question]
  if (!bound || before === undefined || before === value) {
    return { answers: { ...answers, [question]: value }, ofOthers, change }
  }
  const isBound = (id: string) => bound.some((other) => other === id)
  const shelfOf = (option: unknown) => JSON.stringify([question, option])
  const shelved = { ...ofOthers, [shelfOf(before)]: only(answers, isBound) }
  const rest = only(answers, (id) => !isBound(id))
  return { answers: { ...rest, [question]: value, ...shelved[shelfOf(value)] } as Answers, ofOthers: shelved, change }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What is told after one answer is given or changed. A changed condition or joint takes the answers about the
 * old one out of the way, and brings back those given about the new one, if it was chosen before. What was told
 * before a change is kept with it, so that it can be taken back.
 */
export function changeAnswer(told: Told, question: QuestionId, value: unknown): Told {
  const before = told.answers[question]
  const after = withAnswer(told, question, value)
  return before === undefined || isSame(before, value) ? after : { ...after, change: { question, before: told } }
}

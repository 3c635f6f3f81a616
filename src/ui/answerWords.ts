import { validAnswer } from '../../machines/questionnaire/validAnswer.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { fill } from '../locales/say.ts'
import type { Voice } from './words.ts'

/** The answer to a question in words: one line each. Empty where nothing counts. */
export function answerWords(question: QuestionId, answers: Answers, { ui, label, option }: Voice): readonly string[] {
  const value = validAnswer(question, answers)
  const name = (id: string) => label(option(question, id))
  if (typeof value === 'string') return [name(value)]
  if (Array.isArray(value)) return value.map(name)
  return Object.entries(value ?? {}).map(([item, effect]) => fill(ui.itemAnswer, { item: name(item), answer: name(String(effect)) }))
}

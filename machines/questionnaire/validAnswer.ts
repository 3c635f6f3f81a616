import type { Answers } from './answers.ts'
import { questions } from './questions.ts'
import type { QuestionId } from './questions.ts'
import { visibleOptions } from './visibleOptions.ts'

/** Why a question cannot be left yet. */
export type AnswerProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooMany'; readonly most: number }
  | { readonly kind: 'missingItems'; readonly items: readonly string[] }

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** Only options on show count; beside one of them "none" and "unsure" never do, so that a sign once ticked is not lost. */
function validChoices(value: unknown, visible: readonly string[]): readonly string[] {
  if (!isList(value)) return []
  const choices = visible.filter((option) => value.includes(option))
  if (choices.length > 0) return choices
  if (value.includes('unsure')) return ['unsure']
  return value.includes('none') ? ['none'] : []
}

function validEffects(value: unknown, items: readonly string[], options: readonly string[]): Record<string, unknown> {
  const given = Object(value) as Readonly<Record<string, unknown>>
  const valid: Record<string, unknown> = {}
  for (const item of items) if (options.some((option) => option === given[item])) valid[item] = given[item]
  return valid
}

/**
 * What counts of the answer kept for a question: options on show only, in the order shown.
 * Returns undefined where nothing counts.
 */
export function validAnswer(question: QuestionId, answers: Answers): unknown {
  const { kind, options } = questions[question]
  const value: unknown = answers[question]
  const visible = visibleOptions(question, answers)
  if (kind === 'single') return visible.find((option) => option === value)
  if (kind === 'multi') {
    const choices = validChoices(value, visible)
    return choices.length > 0 ? choices : undefined
  }
  const effects = validEffects(value, visible, options)
  return Object.keys(effects).length > 0 ? effects : undefined
}

/** What is wrong with the answer to a question, or undefined where the person may go on. */
export function answerProblem(question: QuestionId, answers: Answers): AnswerProblem | undefined {
  const definition = questions[question]
  const value = validAnswer(question, answers)
  if (definition.kind === 'each') {
    const given = Object(value) as object
    const items = visibleOptions(question, answers).filter((item) => !Object.hasOwn(given, item))
    return items.length > 0 ? { kind: 'missingItems', items } : undefined
  }
  if (value === undefined) return { kind: 'missing' }
  const most = 'most' in definition ? definition.most : Infinity
  return isList(value) && value.length > most ? { kind: 'tooMany', most } : undefined
}

export const isAnswered = (question: QuestionId, answers: Answers) => answerProblem(question, answers) === undefined

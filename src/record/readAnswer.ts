import * as v from 'valibot'
import { exclusiveOptions, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { Question, QuestionId } from '../../machines/questionnaire/questions.ts'

/** In the order of the definition, each once; beside an option "none" and "unsure" never count (validAnswer.ts). */
function inOrder(choices: readonly string[], options: readonly string[]): readonly string[] {
  const chosen = options.filter((option) => choices.includes(option))
  if (chosen.length > 0) return chosen
  return ['unsure', 'none'].filter((option) => choices.includes(option)).slice(0, 1)
}

function schemaOf(question: Question) {
  if (question.kind === 'single') return v.picklist<readonly string[]>(question.options)
  if (question.kind === 'multi') {
    const choices = v.array(v.picklist<readonly string[]>([...question.options, ...exclusiveOptions]))
    return v.pipe(choices, v.transform((given) => inOrder(given, question.options)))
  }
  const reports = v.record(v.picklist<readonly string[]>(question.items), v.picklist<readonly string[]>(question.options))
  return v.pipe(
    reports,
    v.transform((given) => Object.fromEntries(question.items.flatMap((item) => (given[item] === undefined ? [] : [[item, given[item]]])))),
  )
}

const schemas = new Map(questionIds.map((id) => [id, schemaOf(questions[id])]))

/**
 * What was answered to one question, checked against that question's own options, whatever else was answered, and
 * brought into the definition's order; empty where nothing was. Undefined where any of it is not understood: a list
 * of which one sign was lost must be asked again.
 */
export function readAnswer(question: QuestionId, value: unknown): string | readonly string[] | Record<string, string> | undefined {
  const schema = schemas.get(question)
  const read = schema && v.safeParse(schema, value, { abortEarly: true })
  return read?.success ? read.output : undefined
}

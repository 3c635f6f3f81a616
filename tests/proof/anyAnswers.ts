import fc from 'fast-check'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'

/** Anything that can be told at one question; shrinks to "none of these", or to the first option. */
function anyAnswer(question: QuestionId): fc.Arbitrary<unknown> {
  const definition = questions[question]
  if (definition.kind === 'single') return fc.constantFrom<string>(...definition.options)
  const effects = definition.options
  if (definition.kind === 'each') {
    return fc.record(Object.fromEntries(definition.items.map((item) => [item, fc.constantFrom<string>(...effects)])), { requiredKeys: [] })
  }
  const alone = fc.constantFrom(...exclusiveOptions).map((option) => [option])
  const some = fc.subarray<string>([...definition.options], { minLength: 1 })
  return fc.oneof({ arbitrary: fc.constant(['none']), weight: 6 }, { arbitrary: alone, weight: 1 }, { arbitrary: some, weight: 2 })
}

/** Any answers at all, for fast-check: a set that breaks something is shrunk to the fewest and simplest answers that still do. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
  fc.record(Object.fromEntries(questionIds.map((id) => [id, anyAnswer(id)]))),
  fc.record(Object.fromEntries(questionIds.map((id) => [id, anyAnswer(id)])), { requiredKeys: [] }),
)

import type { Answers } from './questionnaire/answers.ts'
import { lookUps, lookUpsFor } from './questionnaire/lookUps.ts'
import type { LookUp } from './questionnaire/lookUps.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { questionsOnPath } from './path.ts'
import { validAnswer } from './questionnaire/validAnswer.ts'

const isUnsure = (value: unknown) => value === 'unsure' || Object.values(value ?? {}).includes('unsure')

/** Every question on the path left "not sure", wholly or for one treatment, in their order. */
export const unsureQuestions = (answers: Answers): readonly QuestionId[] => questionsOnPath(answers).filter((question) => isUnsure(validAnswer(question, answers)))

/** The questions on the path left "not sure", wholly or for one treatment, whose answer can be looked up; in their order. */
export const leftUnsure = (answers: Answers): readonly QuestionId[] =>
  unsureQuestions(answers).filter((question) => question in lookUpsFor)

/** What to look up for these questions: each thing once, with the questions it can answer. */
export const thingsToLookUp = (questions: readonly QuestionId[]): readonly { readonly thing: LookUp; readonly answers: readonly QuestionId[] }[] =>
  lookUps
    .map((thing) => ({ thing, answers: questions.filter((question) => lookUpsFor[question]?.includes(thing)) }))
    .filter(({ answers }) => answers.length > 0)

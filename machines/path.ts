import type { Answers } from './questionnaire/answers.ts'
import { questions } from './questionnaire/questions.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { isAnswered, validAnswer } from './questionnaire/validAnswer.ts'
import { pathOf } from './screening.machine.ts'
import type { Step } from './step.ts'

export const isQuestion = (step: Step): step is QuestionId => step in questions

/** The questions on the path, in order. */
export const questionsOnPath = (answers: Answers): readonly QuestionId[] => pathOf(answers).filter(isQuestion)

/** The answers that count: those of questions on the path, less any option that is not on show. Give `decide` these. */
export function relevantAnswers(answers: Answers): Answers {
  const counted: Partial<Record<QuestionId, unknown>> = {}
  for (const step of pathOf(answers)) {
    const value = isQuestion(step) ? validAnswer(step, answers) : undefined
    if (value !== undefined) counted[step as QuestionId] = value
  }
  return counted as Answers
}

/** Where "Continue" leads from a page: past everything already answered, to the next page that needs the person. */
export function nextStep(step: Step, answers: Answers): Step {
  const ahead = pathOf(answers).slice(pathOf(answers).indexOf(step) + 1)
  return ahead.find((s) => !isQuestion(s) || !isAnswered(s, answers)) ?? step
}

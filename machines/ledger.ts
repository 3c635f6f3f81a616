import type { Answers } from './questionnaire/answers.ts'
import { changeAnswer } from './questionnaire/changeAnswer.ts'
import type { Told } from './questionnaire/changeAnswer.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { isAnswered } from './questionnaire/validAnswer.ts'
import { questionsOnPath } from './path.ts'

/** What one changed answer did to the others. */
export interface Ledger {
  readonly changed: QuestionId
  /** All answers before the change, and now. */
  readonly before: Answers
  readonly now: Answers
  /** Answered before, and no longer counted. */
  readonly noLongerApply: readonly QuestionId[]
  /** Asked because of the change: for the first time, or once more. */
  readonly newQuestions: readonly QuestionId[]
}

/** What the last change did, seen from the end of the path: answers that fell out and questions that came in. Undefined where nothing was changed. */
export function ledgerOf({ answers, change }: Told): Ledger | undefined {
  if (!change) return undefined
  const { question: changed, before } = change
  const rightAfter = changeAnswer(before, changed, answers[changed]).answers
  const answeredBefore = questionsOnPath(before.answers).filter((question) => isAnswered(question, before.answers))
  const asked = questionsOnPath(answers)
  const stillCounts = (question: QuestionId) => asked.includes(question) && rightAfter[question] !== undefined
  return {
    changed,
    before: before.answers,
    now: answers,
    noLongerApply: answeredBefore.filter((question) => !stillCounts(question)),
    newQuestions: asked.filter((question) => question !== changed && (!answeredBefore.includes(question) || !isAnswered(question, rightAfter))),
  }
}

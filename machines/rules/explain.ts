import type { Answers } from '../questionnaire/answers.ts'
import type { Decision } from './decide.ts'
import type { Rule } from './decisionTable.ts'
import { isUnsureOfList, safetyLists } from './safety.ts'

/** Whether a row matches because a whole safety list was answered "not sure", and not because something on it was told. */
export const isByNotKnowing = (rule: Rule, answers: Answers) =>
  rule.restsOn(answers).some((question) => safetyLists.some((list) => list === question && isUnsureOfList(answers, list)))

/**
 * The cautions to tell beside the reason that decided, in their order. Not knowing one list makes many rows match:
 * it is told once, never as if the person had everything on the list.
 */
export function cautionsToTell({ rule, alsoMatched }: Decision, answers: Answers): readonly Rule[] {
  const told = alsoMatched.filter((row) => !isByNotKnowing(row, answers))
  const firstUnknown = isByNotKnowing(rule, answers) ? undefined : alsoMatched.find((row) => isByNotKnowing(row, answers))
  return alsoMatched.filter((row) => told.includes(row) || row === firstUnknown)
}

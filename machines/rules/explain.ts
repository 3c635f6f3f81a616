import type { Answers } from '../questionnaire/answers.ts'
import type { Decision } from './decide.ts'
import type { Rule } from './decisionTable.ts'
import { isUnsureOfList, safetyLists } from './safety.ts'

/** Whether a row matches only because whole safety lists were answered "not sure", and not because something on one was told. */
export function isByNotKnowing(rule: Rule, answers: Answers): boolean {
  const lists = safetyLists.filter((list) => rule.restsOn(answers).includes(list))
  return lists.length > 0 && lists.every((list) => isUnsureOfList(answers, list))
}

/**
 * The cautions to tell beside the reason that decided, in their order. Not knowing one list makes many rows match:
 * it is told once, never as if the person had everything on the list.
 */
export function cautionsToTell({ rule, alsoMatched }: Decision, answers: Answers): readonly Rule[] {
  const firstUnknown = isByNotKnowing(rule, answers) ? undefined : alsoMatched.find((row) => isByNotKnowing(row, answers))
  return alsoMatched.filter((row) => row === firstUnknown || !isByNotKnowing(row, answers))
}

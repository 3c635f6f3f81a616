import type { Answers } from '../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import type { Enabling } from './enabling.ts'

/**
 * An item nobody sees: R4 can ask for all of several conditions or for any, never for both at once, so a part of a
 * condition is an item of its own. It is "true" as soon as it is enabled, and other items ask whether it is answered.
 */
export interface HiddenItem {
  readonly linkId: string
  readonly enabling: Enabling
  /** Whether it is enabled, read from the chart and not from its conditions. Give it the relevant answers. */
  readonly holds: (answers: Answers) => boolean
}

/** Whether these answers lead from one question straight to the other. */
export function isWayTaken(from: QuestionId, to: QuestionId, answers: Answers): boolean {
  const path = pathOf(answers)
  return path.includes(from) && path[path.indexOf(from) + 1] === to
}

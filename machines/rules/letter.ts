import type { Answers } from '../questionnaire/answers.ts'
import { openGroups } from './care.ts'
import type { Rule } from './decisionTable.ts'
import type { LetterId, RuleId } from './ids.ts'

const ownLetter: Readonly<Partial<Record<RuleId, LetterId>>> = {
  R19: 'newWound',
  R22: 'keepGoing',
  R23: 'specialistSoon',
  R25: 'unclear',
}

/** Every wording a row may be read in: what its page can be headed by. */
export const lettersOf = ({ id, outcome }: Rule): readonly LetterId[] => (id === 'R21' ? ['O6', 'unclear'] : [ownLetter[id] ?? outcome])

/**
 * Which wording of the outcome is read: most rows share their outcome's, a few have their own (domain.md 8.1, 8.3).
 * "Ask about proven treatments first" needs some that are still open.
 */
export function letterOf({ id, outcome }: Rule, answers: Answers): LetterId {
  if (id === 'R21' && openGroups(answers).length === 0) return 'unclear'
  return ownLetter[id] ?? outcome
}

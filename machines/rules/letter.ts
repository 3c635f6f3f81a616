import type { LetterId, RuleId } from './ids.ts'
import type { Rule } from './decisionTable.ts'

const ownLetter: Readonly<Partial<Record<RuleId, LetterId>>> = {
  R19: 'newWound',
  R22: 'keepGoing',
  R23: 'specialistSoon',
  R25: 'unclear',
}

/** Which wording of the outcome is read: most rows share their outcome's, a few have their own (domain.md 8.1, 8.3). */
export const letterOf = ({ id, outcome }: Rule): LetterId => ownLetter[id] ?? outcome

import type { Answers } from '../questionnaire/answers.ts'
import { decisionTable, otherwise } from './decisionTable.ts'
import type { Rule } from './decisionTable.ts'
import type { NoteId, OutcomeId } from './ids.ts'
import { notesFor } from './notes.ts'

export interface Decision {
  readonly outcome: OutcomeId
  /** The row that decided. */
  readonly rule: Rule
  /** The rows below it that matched as well and that a doctor needs to know of, in their order. */
  readonly alsoMatched: readonly Rule[]
  readonly notes: readonly NoteId[]
}

/** Rests on something told, and adds a caution: the rows of the least cautious outcome and the one that always matches do not. */
const isCaution = ({ id, outcome, restsOn }: Rule, answers: Answers) =>
  id !== 'R25' && outcome !== 'O7' && restsOn(answers).length > 0

/** The row that decides: the first of the table that matches (domain.md 8.3). */
export const ruleFor = (answers: Answers): Rule => decisionTable.find(({ when }) => when(answers)) ?? otherwise

/**
 * The outcome of a set of answers, with everything else that matched. Give it the relevant answers only
 * (relevantAnswers in path.ts): answers off the path cannot count.
 */
export function decide(answers: Answers): Decision {
  const rule = ruleFor(answers)
  const below = decisionTable.slice(decisionTable.indexOf(rule) + 1)
  const alsoMatched = below.filter((row) => isCaution(row, answers) && row.when(answers))
  return { outcome: rule.outcome, rule, alsoMatched, notes: notesFor(answers) }
}

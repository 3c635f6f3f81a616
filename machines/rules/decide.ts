import type { Answers } from '../questionnaire/answers.ts'
import { decisionTable } from './decisionTable.ts'
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

/** Rests on something told, and adds a caution: the rows of the last outcome and the one that always matches do not. */
const isCaution = ({ id, outcome, restsOn }: Rule, answers: Answers) =>
  id !== 'R25' && outcome !== 'O7' && restsOn(answers).some((question) => answers[question] !== undefined)

/**
 * The outcome of a set of answers: the first row of the decision table that matches (domain.md 8.3).
 * Give it the relevant answers only (see screening.machine.ts); answers off the path cannot count.
 * Throws if no row matches, which the last row rules out.
 */
export function decide(answers: Answers): Decision {
  const [rule, ...alsoMatched] = decisionTable.filter(({ when }) => when(answers))
  if (!rule) throw new Error('No row of the decision table matches: its last row must always match')
  return { outcome: rule.outcome, rule, alsoMatched: alsoMatched.filter((row) => isCaution(row, answers)), notes: notesFor(answers) }
}

import { ruleFor } from '../../machines/rules/decide.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import { answerClasses } from './answerClasses.ts'

/** How many kinds of answer sets there are, how many end at each outcome, and how many each row decides. */
interface Figures {
  readonly classes: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly rules: Readonly<Record<string, number>>
}

/** Counts all answer classes of the working tree; an outcome or a row that never decides is told as 0. */
export function countFigures(): Figures {
  const outcomes = new Map<string, number>(outcomeIds.map((id) => [id, 0]))
  const rules = new Map<string, number>(decisionTable.map(({ id }) => [id, 0]))
  let classes = 0
  for (const { answers } of answerClasses()) {
    const { id, outcome } = ruleFor(answers)
    classes += 1
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    rules.set(id, (rules.get(id) ?? 0) + 1)
  }
  return { classes, outcomes: Object.fromEntries(outcomes), rules: Object.fromEntries(rules) }
}
